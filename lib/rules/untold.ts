import { type FieldPath, labelAt } from '../fields/index.ts';
import { placeOf } from '../fields/places.ts';
import { unknown, type Verdict } from './verdict.ts';
import { list } from './words.ts';

/** Fields that do not tell: not on the page, or on it and not understood. Never one for the other. */
export type Untold = { absent: FieldPath[]; unreadable: FieldPath[] };

/** Whether all fields tell what they hold. */
export function isTold({ absent, unreadable }: Untold): boolean {
  return absent.length === 0 && unreadable.length === 0;
}

/** What does not tell, a sentence for each of the two reasons. */
export function untoldWords({ absent, unreadable }: Untold): string[] {
  return [
    ...(absent.length > 0 ? [`Not on this page: ${list(absent.map(labelAt))}.`] : []),
    ...(unreadable.length > 0 ? [`On this page, but not to be read: ${list(unreadable.map(labelAt))}.`] : []),
  ];
}

/** The verdict while the fields that do not tell decide. */
export function notTold(untold: Untold): Verdict {
  const { absent, unreadable } = untold;
  const places = [...new Set(absent.map(placeOf))];
  const advice = places.length > 0 ? `Open the ${list(places)}.` : undefined;
  return unknown(untoldWords(untold).join(' '), [...absent, ...unreadable], advice);
}
