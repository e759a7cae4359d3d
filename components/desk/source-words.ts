import type { FieldRow } from '../../lib/judging/field-row.ts';
import { locatorWords } from '../locator-words.ts';
import { ageWords } from './age-words.ts';

/**
 * Where a field was read, of this page's own only how: `by API name`, `in a closed tab, seen 5 minutes ago`,
 * `seen 12 minutes ago, before a save`, `account page, 2 hours ago`. A text too long to be read to its end
 * says so.
 *
 * @param now Milliseconds since the epoch.
 */
export function sourceWords(row: FieldRow, now: number): string {
  const { origin, locator, seenAt, isHidden, isStale, isCut } = row;
  if (!origin) return '';
  const age = seenAt === undefined ? undefined : ageWords(seenAt, now);
  const parts = [
    origin === 'account page' && 'account page',
    isHidden && 'in a closed tab',
    age && (origin === 'account page' ? age : `seen ${age}`),
    isStale && 'before a save',
    origin === 'this page' && !isHidden && (locator ? locatorWords[locator] : 'this page'),
    isCut && 'its beginning only',
  ];
  return parts.filter(Boolean).join(', ');
}
