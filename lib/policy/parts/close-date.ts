import type * as z from 'zod/mini';
import { days, object, segmentKeyList, yesNo } from '../pieces.ts';

export const closeDateSchema = object({
  /** Segments whose close dates follow the three conventions. */
  conventionSegments: segmentKeyList,
  /** Accept the Friday before a month end that falls on a weekend (C-30). */
  acceptLastBusinessDay: yesNo,
  /** Days a deal may stand on the first of a month without an event (C-05, X-14). */
  firstOfMonthDays: days,
});

export const defaultCloseDate: z.infer<typeof closeDateSchema> = {
  conventionSegments: ['smb', 'midMarket'],
  acceptLastBusinessDay: true,
  firstOfMonthDays: 2,
};
