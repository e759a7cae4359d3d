import { isCalendarDay } from '../facts/fact.ts';
import type { LocatedError } from '../judging/located.ts';

/** Days, one for each line, earliest first. */
export function dayLines(days: readonly string[]): string {
  return [...days].sort().join('\n');
}

export type ReadDays = { ok: true; days: string[] } | { ok: false; errors: LocatedError[] };

/**
 * The days that lines name, earliest first; empty lines name none.
 * @param most A longer list is refused.
 */
export function parseDayLines(text: string, most: number): ReadDays {
  const lines = text.split('\n').map((line) => line.trim());
  const errors = lines.flatMap((line, at) => {
    if (line === '' || isCalendarDay(line)) return [];
    const path = `line ${at + 1}`;
    return [{ path, message: `${path}: expected a day like 2026-03-18, got ${JSON.stringify(line)}` }];
  });
  if (errors.length > 0) return { ok: false, errors };
  const days = lines.filter(Boolean).sort();
  if (days.length <= most) return { ok: true, days };
  return { ok: false, errors: [{ path: '', message: `expected at most ${most} days, got ${days.length}` }] };
}
