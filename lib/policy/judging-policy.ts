import { defaultCloseDate } from './parts/close-date.ts';
import { defaultCommandPlan } from './parts/command-plan.ts';
import { defaultDealTeam } from './parts/deal-team.ts';
import { defaultDeck } from './parts/deck.ts';
import { defaultEngagement } from './parts/engagement.ts';
import { defaultFields } from './parts/fields.ts';
import { defaultForecast } from './parts/forecast.ts';
import { defaultLinks } from './parts/links.ts';
import { defaultNextStep } from './parts/next-step.ts';
import { defaultPipeline } from './parts/pipeline.ts';
import { defaultCoSelling, defaultPlanning, defaultRenewal } from './parts/planning.ts';
import { defaultProcess } from './parts/process.ts';
import { defaultRanking } from './parts/ranking.ts';
import { defaultCallNotes, defaultClosing, defaultKeyInformation } from './parts/records.ts';
import { defaultReviews } from './parts/reviews.ts';
import { defaultSegments } from './parts/segments.ts';
import { defaultStages } from './parts/stages.ts';
import { defaultThresholds } from './parts/thresholds.ts';
import type { Policy } from './policy.ts';

/** The sales handbook's own numbers, words and stages: all that rules read of it. */
export const judgingPolicy: Policy = {
  version: 1,
  name: 'Sales handbook',
  currency: 'USD',
  fiscalYearStartMonth: 2,
  segments: defaultSegments,
  thresholds: defaultThresholds,
  stages: defaultStages.map(({ exit: _told, ...stage }) => stage),
  process: defaultProcess,
  ranking: defaultRanking,
  deck: defaultDeck,
  keyInformation: defaultKeyInformation,
  closing: defaultClosing,
  callNotes: defaultCallNotes,
  nextStep: defaultNextStep,
  commandPlan: defaultCommandPlan,
  closeDate: defaultCloseDate,
  reviews: defaultReviews,
  engagement: defaultEngagement,
  forecast: defaultForecast,
  pipeline: defaultPipeline,
  dealTeam: { strategicValue: defaultDealTeam.strategicValue },
  planning: defaultPlanning,
  renewal: defaultRenewal,
  coSelling: defaultCoSelling,
  links: defaultLinks,
  fields: defaultFields,
  fillers: [
    'n a',
    'na',
    'none',
    'nil',
    'tbd',
    'tba',
    'tbc',
    'todo',
    'to do',
    'unknown',
    'not known',
    'not yet known',
    'not available',
    'not applicable',
    'to be announced',
    'to be confirmed',
    'to be decided',
    'to be defined',
    'to be determined',
    'x',
    'xx',
    'xxx',
    'test',
  ],
  rules: {},
  weights: { error: 10, warning: 3, info: 0 },
  minimumCoverage: 0.3,
};
