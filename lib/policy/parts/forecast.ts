import type * as z from 'zod/mini';
import {
  days,
  listOf,
  name,
  object,
  segmentKeyList,
  stageOrder,
  wholeBetween,
  written,
  yesNo,
} from '../pieces.ts';

export const forecastSchema = object({
  /** The categories that exist for an open deal. */
  categories: listOf(name),
  /** The category that leaves a deal out of the forecast, and the first stage in which that is odd. */
  omitted: object({ category: name, fromStage: stageOrder }),
  /** Categories that a deal of the current quarter has from month 2 on (F-091). */
  currentQuarter: listOf(name),
  /** Segments that are warned in months 2 and 3; the others are reminded. */
  currentQuarterSegments: segmentKeyList,
  /** Days at the end of month 1 in which the change is announced (F-090). */
  leadDays: days,
  /** Whether unaccepted deals count. */
  includesStageZero: yesNo,
  weekly: object({
    /** 0 is Sunday, 3 is Wednesday (F-065). */
    weekday: wholeBetween('a weekday from 0 (Sunday) to 6', 0, 6),
    /** `HH:mm` in the user's zone. */
    time: written('a time such as 17:00', /^([01]\d|2[0-3]):[0-5]\d$/),
    values: listOf(name),
    segments: segmentKeyList,
  }),
  horizon: object({
    segments: segmentKeyList,
    /** First days of a quarter that are for the review of the last one (F-089). */
    reviewDays: days,
    /** Last days of a quarter that are kept clear of reviews (F-092). */
    quietDays: days,
  }),
});

export const defaultForecast: z.infer<typeof forecastSchema> = {
  categories: ['Commit', 'Best Case', 'Pipeline', 'Omitted'],
  omitted: { category: 'Omitted', fromStage: 1 },
  currentQuarter: ['Commit', 'Best Case'],
  currentQuarterSegments: ['large', 'pubSec'],
  leadDays: 7,
  includesStageZero: true,
  weekly: {
    weekday: 3,
    time: '17:00',
    values: ['Renewal Loss Best Case', 'Renewal Loss Commit', 'Gross Best Case', 'Gross Commit', 'Net 50/50'],
    segments: ['smb', 'midMarket'],
  },
  horizon: { segments: ['large', 'pubSec'], reviewDays: 14, quietDays: 10 },
};
