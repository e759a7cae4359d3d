import type { Snoozed } from '../../lib/judging/apply-snoozes.ts';
import { Mark } from '../Mark.tsx';
import { useAnnounce } from './announce.ts';
import { focusAfter } from './focus-after.ts';
import { type Keeping, useKeeping } from './keeping.ts';
import { Section } from './Section.tsx';
import { SeverityWord } from './SeverityWord.tsx';
import { setAsideWords } from './set-aside-words.ts';
import { useAttempt } from './use-attempt.ts';
import './finding-actions.css';
import './finding-item.css';

/** What is set aside: it counts nowhere, and is not forgotten. */
export function SnoozedFindings({ snoozed }: { snoozed: readonly Snoozed[] }) {
  const keeping = useKeeping();
  if (snoozed.length === 0 || !keeping) return null;
  return (
    <Section title="Snoozed" note={String(snoozed.length)}>
      <ul>
        {snoozed.map((one) => (
          <SnoozedItem key={one.finding.rule} {...one} keeping={keeping} />
        ))}
      </ul>
    </Section>
  );
}

function SnoozedItem({ finding, snooze, keeping }: Snoozed & { keeping: Keeping }) {
  const { problem, attempt } = useAttempt();
  const announce = useAnnounce();
  const { rule, outcome, severity, because } = finding;

  async function bringBack(item: Element | null) {
    const goOn = focusAfter(item);
    if (!(await attempt(() => keeping.onEdit({ what: 'snooze', rule })))) return;
    announce('It counts again.');
    goOn?.focus();
  }

  return (
    <li
      className="finding"
      data-rule={rule}
      data-outcome={outcome}
      data-severity={severity}
      data-snoozed={snooze.kind}
    >
      <Mark name={severity} />
      <div className="finding-text">
        <p dir="auto">
          <SeverityWord severity={severity} /> {because}
        </p>
        <p className="quiet-text">
          {setAsideWords(snooze)}
          {snooze.reason && <span dir="auto">: {snooze.reason}</span>}
        </p>
        <div className="finding-actions">
          <button
            type="button"
            className="finding-action"
            onClick={({ currentTarget }) => void bringBack(currentTarget.closest('li'))}
          >
            Bring back<span className="visually-hidden">: {because}</span>
          </button>
          {problem && <p className="keep-problem">{problem}</p>}
        </div>
      </div>
    </li>
  );
}
