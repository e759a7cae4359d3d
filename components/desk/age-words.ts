import { formatDistanceStrict } from 'date-fns/formatDistanceStrict';

const MINUTE_MS = 60_000;

/** How long ago a moment was, in whole units: `just now`, `12 minutes ago`, `2 days ago`. */
export function ageWords(thenMs: number, nowMs: number): string {
  const age = Math.max(0, nowMs - thenMs);
  if (age < MINUTE_MS) return 'just now';
  return `${formatDistanceStrict(0, age, { roundingMethod: 'floor' })} ago`;
}
