import { daysBetween } from '../calendar/day.ts';
import { factAt } from '../facts/fact.ts';
import { labelAt } from '../fields/index.ts';
import { indexed } from '../policy/indexed.ts';
import type { Policy } from '../policy/policy.ts';
import { isFilled } from '../text/filled.ts';
import { plainText } from '../text/plain-text.ts';
import { isListedLanguage, isMostlyForeign, OTHER_LANGUAGE } from './action-words.ts';
import { isFilledIn, isIn, isOpen } from './conditions.ts';
import { phrasePattern } from './phrases.ts';
import { type Condition, type Context, defineRule, fail, notApplicable, pass, unknown } from './rule.ts';
import { count, dayName } from './words.ts';

const NEXT_STEPS = 'opportunity.nextSteps';

/** The date that the days are counted to, as the policy chooses it. */
function basisPath({ policy }: Context) {
  return policy.nextStep.basis === 'closeDate' ? 'opportunity.closeDate' : 'opportunity.nextStepDate';
}

const hasNextStepDate = isFilledIn('opportunity.nextStepDate');
const hasCloseDate = isFilledIn('opportunity.closeDate');
const hasBasis: Condition = (context) =>
  basisPath(context) === 'opportunity.closeDate' ? hasCloseDate(context) : hasNextStepDate(context);

const isFarAway: Condition = (context) => {
  const days = daysAhead(context);
  const { beyondDays } = context.policy.nextStep;
  if (days === undefined || days > beyondDays) return undefined;
  return notApplicable(`The next action is within ${count(beyondDays, 'day')}.`);
};

function daysAhead(context: Context): number | undefined {
  const fact = factAt(context.facts, basisPath(context));
  return fact.state === 'value' ? daysBetween(context.clock.today, fact.value) : undefined;
}

/** A number, a month or a word such as "because": what tells why nothing happens until then. */
function namesReason(text: string, policy: Policy): boolean {
  const { whole, longer } = detailPatterns(policy);
  return /\p{N}/u.test(text) || whole.test(text) || longer.test(text);
}

/** The policy's words say nothing of such a text; of a short one in Latin letters, its length says enough. */
function isInOtherLanguage(text: string, isLong: boolean, policy: Policy): boolean {
  if (text === '') return false;
  return isMostlyForeign(text) || (isLong && !isListedLanguage(text, policy));
}

const detailPatterns = indexed(({ nextStep: { detailWords } }) => {
  const isStem = (word: string) => word.endsWith('*');
  return {
    whole: phrasePattern(detailWords.filter((word) => !isStem(word))),
    longer: phrasePattern(detailWords.filter(isStem), 'open'),
  };
});

export default defineRule({
  id: 'next-step-beyond-30-days',
  group: 'R7-5',
  title: 'A far next step says why it is far',
  when: 'Open Commercial opportunity whose next action is more than the limit of days away.',
  why: 'An action more than a month away needs its reason, or nobody can tell a plan from a parked deal.',
  severity: 'warning',
  cites: ['F-046', 'C-28'],
  parameters: [
    'nextStep.beyondDays',
    'nextStep.basis',
    'nextStep.detailChars',
    'nextStep.detailWords',
    'nextStep.languageWords',
    'nextStep.otherLanguageWords',
  ],
  applies: [isIn('commercial'), isOpen, hasBasis, isFarAway],
  needs: { nextSteps: NEXT_STEPS },
  reads: ['opportunity.closeDate'],
  check({ nextSteps }, _used, context) {
    const { detailChars, beyondDays } = context.policy.nextStep;
    const days = daysAhead(context) ?? 0;
    const fact = factAt(context.facts, basisPath(context));
    const when = `${labelAt(basisPath(context))} is ${count(days, 'day')} away`;
    const text = isFilled(nextSteps, context.policy.fillers) ? plainText(nextSteps) : '';
    const isLong = text.length >= detailChars;
    if (isLong && namesReason(text, context.policy)) return pass(`${when} and explained.`);
    if (isInOtherLanguage(text, isLong, context.policy)) return unknown(OTHER_LANGUAGE, [NEXT_STEPS]);
    const day = fact.state === 'value' ? ` until ${dayName(fact.value)}` : '';
    return fail(
      `${when}, over ${beyondDays}; Next Steps does not say why.`,
      `Say in Next Steps why nothing happens${day} and what happens in between.`,
    );
  },
});
