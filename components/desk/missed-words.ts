import type { FieldPath } from '../../lib/fields/index.ts';
import { type Place, placeOf } from '../../lib/fields/places.ts';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { GoToAnswer } from '../../lib/messages/marks-message.ts';

/** Where the page itself has a field that was not found on it. */
const tabs: Partial<Record<Place, string>> = { 'record page': 'Details tab', 'account page': 'Details tab' };

/** What to do when a field could not be shown: `Open the Details tab. Close Date is there.` */
export function missedWords({ path, label }: FieldRow, answer: Extract<GoToAnswer, { ok: false }>): string {
  if (answer.where === 'gone') return 'This record is not on screen any more. Open it again.';
  if (answer.where === 'covered') return `Close the dialog on the page first. ${label} is behind it.`;
  return `Open the ${answer.place ? `${answer.place} tab` : tabOf(path)}. ${label} is there.`;
}

function tabOf(path: FieldPath): string {
  const place = placeOf(path);
  return tabs[place] ?? place;
}
