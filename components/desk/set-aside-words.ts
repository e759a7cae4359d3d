import type { IsoDate } from '../../lib/facts/facts.ts';
import type { Snooze } from '../../lib/notes/notes.ts';
import { formatValue } from './format-value.ts';

/** `Snoozed until 20 Mar 2026`, `Not relevant since 18 Mar 2026`. */
export function setAsideWords(snooze: Snooze): string {
  return snooze.kind === 'snooze'
    ? `Snoozed until ${dayWords(snooze.until)}`
    : `Not relevant here since ${dayWords(snooze.on)}`;
}

function dayWords(day: IsoDate): string {
  return formatValue(day, 'date');
}
