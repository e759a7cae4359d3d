import type * as z from 'zod/mini';
import { days, listOf, name, object, stageOrder, wordList } from '../pieces.ts';

export const engagementSchema = object({
  /** A deal younger than this has its segment checked first (F-004). */
  checkDays: days,
  /** As has one no further than this stage. */
  checkToStage: stageOrder,
  /** Where a company's size is looked up, in order (F-005). */
  sources: listOf(name),
  /** Phrases that speak of a company's size (F-007). Those that begin with "how" ask for it. */
  sizeQuestions: wordList,
  /** Words that make the sentence around any other of these phrases a request to the customer. */
  askWords: wordList,
  /** Words that make a sentence mean something else: users and seats, looking it up, or not asking. */
  sizeExceptions: wordList,
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
  askWords: [
    'ask',
    'asking',
    'enquire',
    'inquire',
    'find out',
    'let us know',
    'confirm with',
    'check with',
    'with the customer',
    'with customer',
    'from the customer',
    'from customer',
    'with the prospect',
    'from the prospect',
  ],
  sizeExceptions: [
    'use',
    'uses',
    'using',
    'user',
    'users',
    'seat',
    'seats',
    'licence',
    'licences',
    'license',
    'licenses',
    'look up',
    'looked up',
    'told us',
    'volunteered',
    'never ask',
    'not ask',
    "don't ask",
    'without asking',
  ],
};
