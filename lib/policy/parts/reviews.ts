import type * as z from 'zod/mini';
import { days, object, stageOrder, wordList } from '../pieces.ts';

export const reviewsSchema = object({
  /** A consult counts for so long. */
  consultDays: days,
  /** From this stage on, a missing consult is a warning (C-25). */
  warningFromStage: stageOrder,
  /** Account ranks whose Enterprise deals are key whatever their value (F-052). */
  keyRanks: wordList,
});

export const defaultReviews: z.infer<typeof reviewsSchema> = {
  consultDays: 30,
  warningFromStage: 3,
  keyRanks: ['1'],
};
