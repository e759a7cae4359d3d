import type * as z from 'zod/mini';
import { days, listOf, name, object, stageOrder, wordList } from '../pieces.ts';

export const engagementSchema = object({
  /** A deal younger than this has its segment checked first (F-004). */
  checkDays: days,
  /** As has one no further than this stage. */
  checkToStage: stageOrder,
  /** Where a company's size is looked up, in order (F-005). */
  sources: listOf(name),
  /** Phrases that ask a customer for the company's size (F-007). */
  sizeQuestions: wordList,
});

export const defaultEngagement: z.infer<typeof engagementSchema> = {
  checkDays: 7,
  checkToStage: 1,
  sources: ['Datafox', 'Zoominfo', 'LinkedIn', 'third-party proof'],
  sizeQuestions: [
    'how many employees',
    'number of employees',
    'employee count',
    'company size',
    'size of the company',
    'size of your company',
    'how big is the company',
    'how big is your company',
    'how large is the company',
    'headcount',
    'head count',
  ],
};
