import type * as z from 'zod/mini';
import { days, object, segmentKeyList, wordList, yesNo } from '../pieces.ts';

export const closeDateSchema = object({
  /** Segments whose close dates follow the three conventions. */
  conventionSegments: segmentKeyList,
  /** Accept the Friday before a month end that falls on a weekend (C-30). */
  acceptLastBusinessDay: yesNo,
  /** Days a deal may stand on the first of a month without an event (C-05, X-14). */
  firstOfMonthDays: days,
  /** Beginnings of a Why Now that tells that there is no compelling event (F-071). */
  noEventPhrases: wordList,
});

export const defaultCloseDate: z.infer<typeof closeDateSchema> = {
  conventionSegments: ['smb', 'midMarket'],
  acceptLastBusinessDay: true,
  firstOfMonthDays: 2,
  noEventPhrases: [
    'no compelling event',
    'there is no compelling event',
    'no event',
    'no urgency',
    'none yet',
    'none known',
    'none identified',
    'none so far',
    'nothing urgent',
    'nothing yet',
    'not known yet',
    'not identified',
  ],
};
