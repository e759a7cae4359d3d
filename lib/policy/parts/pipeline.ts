import type * as z from 'zod/mini';
import { days, factor, inOrder, months, object, oneOf, stageOrder, wordList, yesNo } from '../pieces.ts';

/** Days to a hint and to a warning for one segment. */
const preset = object({ info: days, warning: days }).check(inOrder('info', 'warning'));

export const pipelineSchema = object({
  /** Pipeline over target (F-097). */
  coverage: object({
    factor,
    measure: oneOf(['iacv', 'amount']),
    /** Whether what is won already in the quarter is taken off the target. */
    subtractsClosed: yesNo,
  }),
  /** Months after which an Enterprise deal is old (F-100). */
  age: object({ infoMonths: months, warningMonths: months }).check(inOrder('infoMonths', 'warningMonths')),
  /** Days in one stage (F-099, X-23). */
  stageDays: object({
    limit: days,
    /** Early stages of new business are bound more tightly. */
    early: object({
      fromStage: stageOrder,
      toStage: stageOrder,
      types: wordList,
      smb: preset,
      midMarket: preset,
      large: preset,
      pubSec: preset,
    }).check(inOrder('fromStage', 'toStage')),
  }),
  /** Types of an open deal that a web purchase may double (F-080). */
  webDirectTwins: wordList,
});

export const defaultPipeline: z.infer<typeof pipelineSchema> = {
  coverage: { factor: 3.5, measure: 'iacv', subtractsClosed: false },
  age: { infoMonths: 6, warningMonths: 12 },
  stageDays: {
    limit: 30,
    early: {
      fromStage: 1,
      toStage: 2,
      types: ['New Business'],
      smb: { info: 7, warning: 15 },
      midMarket: { info: 21, warning: 45 },
      large: { info: 45, warning: 90 },
      pubSec: { info: 45, warning: 90 },
    },
  },
  webDirectTwins: ['New Business', 'Add-On Business'],
};
