import { useRef, useState } from 'react';
import { type Finding, findRule } from '../../lib/rules/index.ts';
import { focusAfter } from './focus-after.ts';
import { useKeeping } from './keeping.ts';
import { ReviewDone } from './ReviewDone.tsx';
import { reviewRules } from './review-rules.ts';
import { SnoozeForm } from './SnoozeForm.tsx';
import './finding-actions.css';

/** What can be done about a finding here, besides mending it in the CRM. */
export function FindingActions({ finding: { rule } }: { finding: Finding }) {
  const keeping = useKeeping();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (!keeping) return null;

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  const title = findRule(rule)?.title ?? rule;
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="finding-action"
        data-snooze={rule}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Snooze…<span className="visually-hidden">: {title}</span>
      </button>
      {Object.hasOwn(reviewRules, rule) && <ReviewDone keeping={keeping} className="finding-action" />}
      {isOpen && (
        <SnoozeForm
          keeping={keeping}
          rule={rule}
          onClose={close}
          next={() => focusAfter(opener.current?.closest('li') ?? null)}
        />
      )}
    </>
  );
}
