import { addDays } from '../../../lib/calendar/day.ts';
import type { Policy } from '../../../lib/policy/index.ts';
import { fullPlan, overview, type PlanPart } from '../../../lib/rules/command-plan-fields.ts';
import { all, any, type FailsWhen, is, wordsFor } from './json-conditions.ts';

/** The first fourteen rules. */
export function fourteen(policy: Policy, today: string): FailsWhen {
  const words = wordsFor(policy);
  const { open, commercial, notExempt, blank, filled, reaches } = words;
  const someBlank = ({ required, whenShown }: PlanPart) =>
    any(...[...required, ...whenShown].map((path) => blank(path.replace('opportunity.', ''))));
  const { beyondDays, detailChars, detailWords } = policy.nextStep;
  const conventionApplies = [
    open,
    words.segments(policy.closeDate.conventionSegments),
    words.notRenewal,
    words.notOutForSignature,
    is('closeDate', 'notBefore', today),
  ];
  return {
    'deck-link-present': all(open, reaches('deck', 'commercial'), blank('deckLink')),
    'next-step-present': all(open, blank('nextSteps')),
    'next-step-date-present': all(open, is('nextStepDate', 'equal', null)),
    'next-step-overdue': all(open, is('nextStepDate', 'before', addDays(today, -policy.nextStep.graceDays))),
    'next-step-beyond-30-days': all(
      commercial,
      open,
      is('nextStepDate', 'after', addDays(today, beyondDays)),
      any(is('nextSteps', 'shorterThan', detailChars), is('nextSteps', 'namesNone', detailWords)),
    ),
    'command-plan-overview': all(open, reaches('overview', 'commercial'), notExempt, someBlank(overview)),
    'command-plan-close-plan': all(open, reaches('overview', 'commercial'), notExempt, blank('closePlan')),
    'command-plan-full-commercial': all(
      open,
      reaches('fullPlan', 'commercial'),
      notExempt,
      someBlank(fullPlan),
    ),
    'command-plan-full-enterprise': all(
      open,
      words.fromStage(policy.commandPlan.enterpriseFromStage),
      reaches('fullPlan', 'enterprise'),
      someBlank(fullPlan),
    ),
    'amount-nonzero': all(
      open,
      any(
        all(words.notRenewal, is('iacv', 'isNotPositive')),
        all(words.renewal, is('amount', 'isNotPositive')),
      ),
    ),
    'close-date-present': all(open, is('closeDate', 'equal', null)),
    'close-date-past': all(
      open,
      is('closeDate', 'before', today),
      words.notOutForSignature,
      words.notRenewal,
    ),
    'close-date-convention': all(...conventionApplies, is('closeDate', 'fitsConvention', false)),
    'close-date-month-end-event': all(
      ...conventionApplies,
      is('closeDate', 'isMonthEnd'),
      any(blank('whyNow'), all(filled('whyNow'), is('whyNow', 'holdsOnlyQuestions'))),
    ),
  };
}
