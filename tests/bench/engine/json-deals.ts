import { addDays, addMonthsClamped, firstOfMonth, monthEnd } from '../../../lib/calendar/day.ts';
import { fiscalQuarter } from '../../../lib/calendar/fiscal.ts';
import { type Policy, segmentKeys } from '../../../lib/policy/index.ts';
import { fullPlan } from '../../../lib/rules/command-plan-fields.ts';
import { all, any, is, type Nested, type StatedRules, wordsFor } from './json-conditions.ts';

/** The rules about a deal's own fields that came after the first fourteen. */
export function aboutDeals(policy: Policy, today: string): StatedRules {
  const words = wordsFor(policy);
  const { commercial, open, blank, filled, notExempt, planFacts, stages, reaches } = words;
  const { nextStep, commandPlan, closing, deck } = policy;
  const closed = stages(({ group, order }) => group === 'won' || (group === 'lost' && order === 8));
  const firstOfMonthApplies = [
    open,
    words.segments(policy.closeDate.conventionSegments),
    words.notRenewal,
    words.notOutForSignature,
    is('closeDate', 'notBefore', today),
    is('closeDate', 'isFirstOfMonth'),
  ];
  const hasEvent = all(filled('whyNow'), is('whyNow', 'holdsOnlyQuestions', false));
  const { end } = fiscalQuarter(today, policy.fiscalYearStartMonth);
  return {
    'deck-link-url': {
      applies: [open, filled('deckLink')],
      fails: any(
        is('deckLink', 'containsAny', deck.templateIds),
        is('deckLink', 'isElsewhereThan', deck.hosts),
      ),
    },
    'deck-content-checklist': { applies: [open, reaches('deck', 'commercial')] },
    'closed-reason-present': { applies: [closed], fails: blank('closedReason') },
    'closed-reason-meaningful': {
      applies: [
        closed,
        filled('closedReason'),
        any(
          is('isWebDirect', 'equal', false),
          stages(({ group }) => group !== 'won'),
        ),
      ],
      fails: is('closedReasonDetails', 'hasFewerWords', closing.reasonWords),
    },
    'next-step-owner': { applies: [open, words.segments(['smb'])], fails: blank('nextStepsOwner') },
    'next-step-actionable': {
      applies: [open, filled('nextSteps')],
      fails: any(
        is('nextSteps', 'logsSteps', { today, entries: nextStep.logLines }),
        is('nextSteps', 'namesNoAction'),
        is('nextSteps', 'shorterThan', nextStep.actionChars),
      ),
    },
    'command-plan-placeholder': {
      applies: [commercial, open, words.fromStage(commandPlan.answersFromStage), notExempt],
      fails: words.someOf(fullPlan, 'Script'),
    },
    'channel-managed-tag': {
      applies: [open, any(reaches('overview', 'commercial'), reaches('fullPlan', 'commercial'))],
      fails: any(
        is('name', 'spellsExemption'),
        all(
          filled('partner'),
          is('partner', 'namesSomebody'),
          ...planFacts.filter((fact) => fact !== 'partner').map(blank),
        ),
      ),
    },
    'close-date-first-of-month-event': {
      applies: firstOfMonthApplies,
      fails: any(hasEvent, is('closeDate', 'equal', addDays(end, 1))),
    },
    'close-date-first-of-month-stale': {
      applies: [...firstOfMonthApplies, any(blank('whyNow'), is('whyNow', 'holdsOnlyQuestions'))],
      fails: is('closeDateChanged', 'before', addDays(today, -policy.closeDate.firstOfMonthDays)),
    },
    'close-date-push-to-friday': {
      applies: [open, is('closeDate', 'before', today), any(words.outForSignature, words.renewal)],
    },
    'segment-check-first': {
      applies: [
        open,
        any(
          ...['nextSteps', ...planFacts, 'help'].map((fact) => is(fact, 'asksForCompanySize')),
          stages(({ order }) => order <= policy.engagement.checkToStage),
          is('createdDate', 'notBefore', addDays(today, -policy.engagement.checkDays)),
        ),
      ],
    },
    'strategic-field-org': {
      applies: [
        open,
        any(
          is('amount', 'greaterThanInclusive', policy.dealTeam.strategicValue),
          is('iacv', 'greaterThanInclusive', policy.dealTeam.strategicValue),
        ),
      ],
    },
    ...aboutReviews(policy, today),
    ...aboutTime(policy, today),
  };
}

function aboutReviews(policy: Policy, today: string): StatedRules {
  const words = wordsFor(policy);
  const { enterprise, open, filled, reaches } = words;
  const since = addDays(today, -policy.reviews.consultDays);
  const notReviewed = all(
    is('managerReview', 'tellsNoReviewSince', since),
    is('reviewedOn', 'notSince', since),
  );
  return {
    'opportunity-consult-due': {
      applies: [open, reaches('consult', 'commercial'), filled('closeDate')],
      fails: notReviewed,
    },
    'lightweight-review-due': {
      applies: [
        open,
        words.bySegment(segmentKeys, (key) => {
          const band = policy.thresholds[key].review;
          return band && [is('iacv', 'greaterThanInclusive', band.from), is('iacv', 'lessThan', band.below)];
        }),
        is('closeDate', 'notAfter', monthEnd(firstOfMonth(today, 1))),
      ],
      fails: is('reviewedOn', 'notSince', since),
    },
    'enterprise-consult-due': {
      applies: [
        enterprise,
        open,
        any(reaches('consult', 'enterprise'), is('accountRank', 'rankIn', policy.reviews.keyRanks)),
      ],
      fails: notReviewed,
    },
  };
}

function aboutTime(policy: Policy, today: string): StatedRules {
  const words = wordsFor(policy);
  const { enterprise, open, blank, stages } = words;
  const { forecast, pipeline } = policy;
  const { early, limit } = pipeline.stageDays;
  const { start, end } = fiscalQuarter(today, policy.fiscalYearStartMonth);
  const isEarly = ({ order }: { order: number }) => order >= early.fromStage && order <= early.toStage;
  const stuckFor = (days: number): Nested => is('stageEnteredDate', 'before', addDays(today, -days));
  const quietSince = (days: number): Nested =>
    all(
      is('stageEnteredDate', 'notAfter', addDays(today, -days)),
      any(is('lastActivity', 'isMissing'), is('lastActivity', 'notAfter', addDays(today, -days))),
    );
  const rest = stages((stage) => !isEarly(stage));
  return {
    'forecast-category-present': {
      applies: [open],
      fails: any(
        blank('forecastCategory'),
        is('forecastCategory', 'isNotListed', forecast.categories),
        all(
          words.fromStage(forecast.omitted.fromStage),
          is('forecastCategory', 'isListed', [forecast.omitted.category]),
        ),
      ),
    },
    'forecast-cfq-month-two': {
      applies: [
        open,
        is('isLateInQuarter', 'equal', true),
        is('closeDate', 'notBefore', start),
        is('closeDate', 'notAfter', end),
      ],
      fails: any(blank('forecastCategory'), is('forecastCategory', 'isNotListed', forecast.currentQuarter)),
    },
    'deal-age': {
      applies: [enterprise, open, words.notRenewal],
      fails: is('createdDate', 'before', addMonthsClamped(today, -pipeline.age.infoMonths)),
    },
    'stage-stale': {
      applies: [open],
      fails: any(
        all(rest, stuckFor(limit)),
        all(
          stages(isEarly),
          is('type', 'isListed', early.types),
          words.bySegment(segmentKeys, (key) => [quietSince(early[key].info)]),
        ),
        all(stages(isEarly), is('type', 'isNotListed', early.types), stuckFor(limit)),
      ),
    },
  };
}
