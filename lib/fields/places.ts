import { type FieldPath, recordKindOf } from './index.ts';

/** The part of a CRM that usually shows a field; what to open when it is not on the page. */
export type Place = 'Details tab' | 'Command Plan' | 'Activity tab' | 'record page' | 'account page';

const ON_EVERY_LAYOUT: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'opportunity.name',
  'opportunity.stage',
  'opportunity.amount',
  'opportunity.closeDate',
  'opportunity.owner',
  'opportunity.accountName',
]);

const IN_COMMAND_PLAN: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'opportunity.whyNow',
  'opportunity.whyGitLab',
  'opportunity.whyDoAnything',
  'opportunity.valueDriver',
  'opportunity.solution',
  'opportunity.primaryCapability',
  'opportunity.metrics',
  'opportunity.economicBuyer',
  'opportunity.decisionCriteria',
  'opportunity.decisionProcess',
  'opportunity.paperProcess',
  'opportunity.partner',
  'opportunity.identifyPain',
  'opportunity.champion',
  'opportunity.competition',
  'opportunity.closePlan',
  'opportunity.risks',
  'opportunity.help',
  'opportunity.managerReview',
]);

/** Where a seller finds a field. */
export function placeOf(path: FieldPath): Place {
  if (recordKindOf(path) === 'account') return 'account page';
  if (ON_EVERY_LAYOUT.has(path)) return 'record page';
  return IN_COMMAND_PLAN.has(path) ? 'Command Plan' : 'Details tab';
}
