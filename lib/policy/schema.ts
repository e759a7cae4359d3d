import * as z from 'zod/mini';
import { closeDateSchema } from './parts/close-date.ts';
import { commandPlanSchema } from './parts/command-plan.ts';
import { dealTeamSchema } from './parts/deal-team.ts';
import { deckSchema } from './parts/deck.ts';
import { engagementSchema } from './parts/engagement.ts';
import { fieldsSchema } from './parts/fields.ts';
import { forecastSchema } from './parts/forecast.ts';
import { linksSchema } from './parts/links.ts';
import { meddppiccSchema } from './parts/meddppicc.ts';
import { nextStepSchema } from './parts/next-step.ts';
import { pipelineSchema } from './parts/pipeline.ts';
import { coSellingSchema, planningSchema, renewalSchema } from './parts/planning.ts';
import { processSchema } from './parts/process.ts';
import { rankingSchema } from './parts/ranking.ts';
import { callNotesSchema, closingSchema, keyInformationSchema } from './parts/records.ts';
import { reviewsSchema } from './parts/reviews.ts';
import { segmentsSchema } from './parts/segments.ts';
import { stagesSchema } from './parts/stages.ts';
import { thresholdsSchema } from './parts/thresholds.ts';
import { bounded, money, name, object, severity, wholeBetween, wordList, written, yesNo } from './pieces.ts';
import { ruleIds } from './rule-ids.ts';

/** The whole policy document, version 1. */
export const policySchema = object({
  version: z.literal(1, 'expected 1'),
  name,
  /** ISO code in which thresholds are written; other currencies are not compared. */
  currency: written('a three-letter currency code', /^[A-Z]{3}$/),
  fiscalYearStartMonth: wholeBetween('a month from 1 to 12', 1, 12),
  segments: segmentsSchema,
  thresholds: thresholdsSchema,
  stages: stagesSchema,
  process: processSchema,
  ranking: rankingSchema,
  deck: deckSchema,
  keyInformation: keyInformationSchema,
  closing: closingSchema,
  callNotes: callNotesSchema,
  nextStep: nextStepSchema,
  commandPlan: commandPlanSchema,
  meddppicc: meddppiccSchema,
  closeDate: closeDateSchema,
  reviews: reviewsSchema,
  engagement: engagementSchema,
  forecast: forecastSchema,
  pipeline: pipelineSchema,
  dealTeam: dealTeamSchema,
  planning: planningSchema,
  renewal: renewalSchema,
  coSelling: coSellingSchema,
  links: linksSchema,
  fields: fieldsSchema,
  /** Texts that fill a field without saying anything; in lower case, words only. */
  fillers: wordList,
  /** Per rule: switched off, or another severity. Rules not named here keep their own. */
  rules: z
    .record(
      z.string(),
      object({ enabled: z.exactOptional(yesNo), severity: z.exactOptional(severity) }),
      'expected an object',
    )
    .check(({ value, issues }) => {
      for (const id of Object.keys(value).filter((key) => !ruleIds.has(key)))
        issues.push({ code: 'custom', input: value, path: [id], message: 'expected the id of a rule' });
    }),
  /** What one judged rule of a severity counts in a score. */
  weights: object({ error: money, warning: money, info: money }),
  /** Below this share of judged weight a report has no score. */
  minimumCoverage: bounded('a share from 0 to 1', 0, 1),
});

/** The whole policy: one versioned JSON document. */
export type WholePolicy = z.infer<typeof policySchema>;
