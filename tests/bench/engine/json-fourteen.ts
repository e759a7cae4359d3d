import { addDays } from '../../../lib/calendar/day.ts';
import type { Policy } from '../../../lib/policy/index.ts';
import { fullPlan, overview } from '../../../lib/rules/command-plan-fields.ts';
import { all, any, is, type StatedRules, wordsFor } from './json-conditions.ts';

/** The first fourteen rules. */
export function fourteen(policy: Policy, today: string): StatedRules {
  const words = wordsFor(policy);
  const { open, commercial, notExempt, blank, filled, reaches, someOf } = words;
  const { beyondDays, detailChars, detailWords } = policy.nextStep;
  const conventionApplies = [
    open,
    words.segments(policy.closeDate.conventionSegments),
    words.notRenewal,
    words.notOutForSignature,
    is('closeDate', 'notBefore', today),
  ];
  return {
    'deck-link-present': { applies: [open, reaches('deck', 'commercial')], fails: blank('deckLink') },
    'next-step-present': { applies: [open], fails: blank('nextSteps') },
    'next-step-date-present': { applies: [open], fails: is('nextStepDate', 'equal', null) },
    'next-step-overdue': {
      applies: [open, is('nextStepDate', 'notEqual', null)],
      fails: is('nextStepDate', 'before', addDays(today, -policy.nextStep.graceDays)),
    },
    'next-step-beyond-30-days': {
      applies: [commercial, open, is('nextStepDate', 'after', addDays(today, beyondDays))],
      fails: any(is('nextSteps', 'shorterThan', detailChars), is('nextSteps', 'namesNone', detailWords)),
    },
    'command-plan-overview': {
      applies: [open, reaches('overview', 'commercial'), notExempt],
      fails: someOf(overview, 'Blank'),
    },
    'command-plan-close-plan': {
      applies: [open, reaches('overview', 'commercial'), notExempt],
      fails: blank('closePlan'),
    },
    'command-plan-full-commercial': {
      applies: [open, reaches('fullPlan', 'commercial'), notExempt],
      fails: someOf(fullPlan, 'Blank'),
    },
    'command-plan-full-enterprise': {
      applies: [
        open,
        words.fromStage(policy.commandPlan.enterpriseFromStage),
        reaches('fullPlan', 'enterprise'),
      ],
      fails: someOf(fullPlan, 'Blank'),
    },
    'amount-nonzero': {
      applies: [open],
      fails: any(
        all(words.notRenewal, is('iacv', 'isNotPositive')),
        all(words.renewal, is('amount', 'isNotPositive')),
      ),
    },
    'close-date-present': { applies: [open], fails: is('closeDate', 'equal', null) },
    'close-date-past': {
      applies: [open, words.notOutForSignature, words.notRenewal, is('closeDate', 'notEqual', null)],
      fails: is('closeDate', 'before', today),
    },
    'close-date-convention': { applies: conventionApplies, fails: is('closeDate', 'fitsConvention', false) },
    'close-date-month-end-event': {
      applies: [...conventionApplies, is('closeDate', 'isMonthEnd')],
      fails: any(blank('whyNow'), all(filled('whyNow'), is('whyNow', 'holdsOnlyQuestions'))),
    },
  };
}
