import type { Clock } from '../calendar/clock.ts';
import type { Facts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import accountMonthlyTouch from './account-monthly-touch.ts';
import accountPlanLinked from './account-plan-linked.ts';
import accountRankCurrent from './account-rank-current.ts';
import accountRankPotentialUsers from './account-rank-potential-users.ts';
import accountRankPresent from './account-rank-present.ts';
import accountRankReason from './account-rank-reason.ts';
import accountRankSources from './account-rank-sources.ts';
import accountRankValid from './account-rank-valid.ts';
import accountRank1Cap from './account-rank1-cap.ts';
import amountNonzero from './amount-nonzero.ts';
import callNotesLogged from './call-notes-logged.ts';
import channelManagedTag from './channel-managed-tag.ts';
import closeDateConvention from './close-date-convention.ts';
import closeDateFirstOfMonthEvent from './close-date-first-of-month-event.ts';
import closeDateFirstOfMonthStale from './close-date-first-of-month-stale.ts';
import closeDateMonthEndEvent from './close-date-month-end-event.ts';
import closeDatePast from './close-date-past.ts';
import closeDatePresent from './close-date-present.ts';
import closeDatePushToFriday from './close-date-push-to-friday.ts';
import closedReasonMeaningful from './closed-reason-meaningful.ts';
import closedReasonPresent from './closed-reason-present.ts';
import coSellingCount from './co-selling-count.ts';
import commandPlanClosePlan from './command-plan-close-plan.ts';
import commandPlanFullCommercial from './command-plan-full-commercial.ts';
import commandPlanFullEnterprise from './command-plan-full-enterprise.ts';
import commandPlanOverview from './command-plan-overview.ts';
import commandPlanPlaceholder from './command-plan-placeholder.ts';
import dealAge from './deal-age.ts';
import deckContentChecklist from './deck-content-checklist.ts';
import deckLinkPresent from './deck-link-present.ts';
import deckLinkUrl from './deck-link-url.ts';
import enterpriseConsultDue from './enterprise-consult-due.ts';
import { evaluateWith } from './evaluate.ts';
import { evaluatePipelineWith, type PipelineReport } from './evaluate-pipeline.ts';
import forecastCategoryPresent from './forecast-category-present.ts';
import forecastCfqMonthTwo from './forecast-cfq-month-two.ts';
import forecastReviewHorizon from './forecast-review-horizon.ts';
import forecastWeeklyValues from './forecast-weekly-values.ts';
import keyInfoHeardAbout from './key-info-heard-about.ts';
import lightweightReviewDue from './lightweight-review-due.ts';
import nextStepActionable from './next-step-actionable.ts';
import nextStepBeyond30Days from './next-step-beyond-30-days.ts';
import nextStepDatePresent from './next-step-date-present.ts';
import nextStepOverdue from './next-step-overdue.ts';
import nextStepOwner from './next-step-owner.ts';
import nextStepPresent from './next-step-present.ts';
import opportunityConsultDue from './opportunity-consult-due.ts';
import pipelineCoverage from './pipeline-coverage.ts';
import renewalValueCompare from './renewal-value-compare.ts';
import type { Report } from './report.ts';
import type { Person, PipelineContext, Rule } from './rule.ts';
import segmentCheckFirst from './segment-check-first.ts';
import segmentSizeMismatch from './segment-size-mismatch.ts';
import stageResources from './stage-resources.ts';
import stageStale from './stage-stale.ts';
import strategicFieldOrg from './strategic-field-org.ts';
import webDirectDuplicate from './web-direct-duplicate.ts';
import webDirectFollowUp from './web-direct-follow-up.ts';

export type { Coverage } from './coverage.ts';
export type { PipelineFinding, PipelineReport } from './evaluate-pipeline.ts';
export { type GroupId, groups } from './groups.ts';
export type { Finding, GroupScore, Outcome, Report } from './report.ts';
export type { Person, PipelineContext, Rule, RuleMeta, RuleTexts } from './rule.ts';
export { dailyOrder, isOverdue, placeNote, proactiveBlock } from './working-order.ts';

/** Every rule, in the handbook's order; the order of findings and of the rule pages. */
export const rules: readonly Rule[] = [
  accountRankPresent,
  accountRankValid,
  accountRankReason,
  accountRankPotentialUsers,
  accountRankCurrent,
  accountRankSources,
  accountRank1Cap,
  accountMonthlyTouch,
  deckLinkPresent,
  deckLinkUrl,
  deckContentChecklist,
  keyInfoHeardAbout,
  closedReasonPresent,
  closedReasonMeaningful,
  callNotesLogged,
  nextStepPresent,
  nextStepDatePresent,
  nextStepOverdue,
  nextStepOwner,
  nextStepActionable,
  nextStepBeyond30Days,
  commandPlanOverview,
  commandPlanClosePlan,
  commandPlanFullCommercial,
  commandPlanFullEnterprise,
  commandPlanPlaceholder,
  channelManagedTag,
  amountNonzero,
  closeDatePresent,
  closeDatePast,
  closeDateConvention,
  closeDateMonthEndEvent,
  closeDateFirstOfMonthEvent,
  closeDateFirstOfMonthStale,
  closeDatePushToFriday,
  opportunityConsultDue,
  lightweightReviewDue,
  enterpriseConsultDue,
  segmentSizeMismatch,
  segmentCheckFirst,
  forecastCategoryPresent,
  forecastCfqMonthTwo,
  forecastWeeklyValues,
  forecastReviewHorizon,
  pipelineCoverage,
  dealAge,
  stageStale,
  webDirectDuplicate,
  webDirectFollowUp,
  strategicFieldOrg,
  accountPlanLinked,
  renewalValueCompare,
  stageResources,
  coSellingCount,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule behind a finding; `undefined` for an id that is no longer a rule. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

/** Judges one opportunity or account page against the handbook. */
export function evaluate(facts: Facts, policy: Policy, clock: Clock, person?: Person): Report {
  return evaluateWith(rules, facts, policy, clock, person);
}

/** Judges a list of opportunities or accounts: coverage, caps and pairs that no single record shows. */
export function evaluatePipeline(
  rows: readonly Facts[],
  policy: Policy,
  clock: Clock,
  context: PipelineContext,
): PipelineReport {
  return evaluatePipelineWith(rules, rows, policy, clock, context);
}
