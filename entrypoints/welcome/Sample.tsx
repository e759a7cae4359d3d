import { useState } from 'react';
import { JudgedRecord } from '../../components/desk/JudgedRecord.tsx';
import { SampleForm } from '../../components/welcome/SampleForm.tsx';
import { sampleInputs } from '../../components/welcome/sample-inputs.ts';
import { clockAt } from '../../lib/calendar/clock.ts';
import { judgePage } from '../../lib/judging/judge-page.ts';
import { judgingPolicy } from '../../lib/policy/judging-policy.ts';
import {
  fromUsDate,
  type SampleEdits,
  type SampleField,
  sampleAccount,
  sampleFields,
  samplePage,
  usDate,
} from '../../lib/sample/sample-deal.ts';
import '../../components/desk/desk.css';

/** A made-up opportunity, judged as it is typed in, by the same code and parts as the panel's. */
export default function Sample() {
  const [edits, setEdits] = useState<SampleEdits>({});
  // The day the page was opened; a sample does not age.
  const [now] = useState(() => Date.now());
  const clock = clockAt(new Date(now));
  const judged = judgePage({
    page: samplePage(clock.today, edits, now),
    account: sampleAccount(now),
    policy: judgingPolicy,
    clock,
  });
  const saved = sampleFields(clock.today);
  const values = Object.fromEntries(
    sampleInputs.map(({ path, kind }) => {
      const text = edits[path] ?? saved[path] ?? '';
      return [path, kind === 'date' ? fromUsDate(text) : text];
    }),
  ) as Record<SampleField, string>;

  function onType(path: SampleField, value: string) {
    const isDate = sampleInputs.some((input) => input.path === path && input.kind === 'date');
    setEdits({ ...edits, [path]: isDate && value ? usDate(value) : value });
  }

  return (
    <div className="sample">
      <SampleForm
        values={values}
        isEdited={Object.keys(edits).length > 0}
        onType={onType}
        onReset={() => setEdits({})}
      />
      {'report' in judged && (
        <section className="sample-panel" aria-label="The panel for the sample">
          <JudgedRecord page={judged} policy={judgingPolicy} now={now} showsScore={false} />
        </section>
      )}
    </div>
  );
}
