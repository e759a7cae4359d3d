import { useState } from 'react';
import type { NotesKept } from './PrivacySection.tsx';

type Step = 'rest' | 'asked' | 'forgotten' | 'refused';

/** Forgets what was written about all records, once it was said twice. */
export function ForgetNotes({ records, onForget }: NotesKept) {
  const [step, setStep] = useState<Step>('rest');

  async function forget() {
    try {
      await onForget();
      setStep('forgotten');
    } catch {
      setStep('refused');
    }
  }

  if (step === 'asked') {
    return (
      <div className="section-actions">
        <span>
          Forget your notes, ticks, snoozes and reviews of {recordsWords(records ?? 0)}? They cannot be
          brought back.
        </span>
        <button type="button" onClick={() => void forget()}>
          Forget them
        </button>
        <button type="button" className="quiet" onClick={() => setStep('rest')}>
          Keep them
        </button>
      </div>
    );
  }
  return (
    <div className="section-actions">
      <button type="button" disabled={!records} onClick={() => setStep('asked')}>
        Forget notes…
      </button>
      <output className="quiet-text">{outcomeWords(step, records)}</output>
    </div>
  );
}

function outcomeWords(step: Step, records: number | undefined): string {
  if (step === 'forgotten') return 'All notes are forgotten.';
  if (step === 'refused') return 'The browser refused. Try again.';
  if (records === undefined) return '';
  return records === 0 ? 'There are no notes on records.' : `There are notes on ${recordsWords(records)}.`;
}

function recordsWords(records: number): string {
  return records === 1 ? '1 record' : `${records} records`;
}
