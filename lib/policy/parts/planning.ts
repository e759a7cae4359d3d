import type * as z from 'zod/mini';
import { countOf, days, months, object, wordList } from '../pieces.ts';

export const planningSchema = object({
  /** Ranks whose accounts need an account plan (F-108, C-16). */
  priorityRanks: wordList,
});

export const renewalSchema = object({
  /** Months before a renewal in which value is compared (F-120). */
  compareMonths: months,
});

export const coSellingSchema = object({
  /** Calls in the window that are asked for, and those aimed at (F-125). */
  calls: countOf,
  goal: countOf,
  /** Days of the window, today included. */
  days,
});

export const defaultPlanning: z.infer<typeof planningSchema> = { priorityRanks: ['1'] };
export const defaultRenewal: z.infer<typeof renewalSchema> = { compareMonths: 3 };
export const defaultCoSelling: z.infer<typeof coSellingSchema> = { calls: 5, goal: 10, days: 7 };
