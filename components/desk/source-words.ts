import type { FieldRow, Origin } from '../../lib/judging/field-row.ts';
import { locatorWords } from '../locator-words.ts';
import { ageWords } from './age-words.ts';

/**
 * Where a field was read: `this page, by API name`, `this page, in a closed tab, seen 5 minutes ago`,
 * `seen 12 minutes ago, before a save`, `account page, 2 hours ago`. How it was found is told of what can be
 * looked at now. A text too long to be read to its end says so.
 *
 * @param now Milliseconds since the epoch.
 */
export function sourceWords(row: FieldRow, now: number): string {
  const { origin, locator, isHidden, isCut } = row;
  if (!origin) return '';
  const found = origin === 'this page' && !isHidden && locator ? [locatorWords[locator]] : [];
  const cut = isCut ? ['its beginning only'] : [];
  return [...originWords(origin, row, now), ...found, ...cut].join(', ');
}

function originWords(origin: Origin, { seenAt, isHidden, isStale }: FieldRow, now: number): string[] {
  const age = seenAt === undefined ? undefined : ageWords(seenAt, now);
  const seen = age ? [`seen ${age}`] : [];
  const closed = isHidden ? ['in a closed tab'] : [];
  const before = isStale ? ['before a save'] : [];
  switch (origin) {
    case 'this page':
      return ['this page', ...closed, ...seen, ...before];
    case 'seen before':
      return [...seen, ...before];
    case 'account page':
      return ['account page', ...(age ? [age] : []), ...before];
  }
}
