import type { IsoDate } from '../facts/facts.ts';
import type { RecordNotes, Snooze } from '../notes/notes.ts';
import type { Finding } from '../rules/index.ts';

/** A failed rule that the user has set aside. */
export type Snoozed = { finding: Finding; snooze: Snooze };

/** The findings that still count, and those that are set aside. */
export type Applied = { open: Finding[]; snoozed: Snoozed[] };

/**
 * Takes out what is set aside on a day. Only failed rules can be: one that passes again is simply passed. A
 * snooze ends as its day begins; what is not relevant stays so until it is taken back.
 */
export function applySnoozes(
  findings: readonly Finding[],
  notes: RecordNotes | undefined,
  today: IsoDate,
): Applied {
  const applied: Applied = { open: [], snoozed: [] };
  for (const finding of findings) {
    const snooze = finding.outcome === 'fail' ? snoozeOf(finding.rule, notes, today) : undefined;
    if (snooze) applied.snoozed.push({ finding, snooze });
    else applied.open.push(finding);
  }
  return applied;
}

function snoozeOf(rule: string, notes: RecordNotes | undefined, today: IsoDate): Snooze | undefined {
  if (!notes || !Object.hasOwn(notes.snoozes, rule)) return undefined;
  const snooze = notes.snoozes[rule];
  return snooze?.kind === 'snooze' && snooze.until <= today ? undefined : snooze;
}
