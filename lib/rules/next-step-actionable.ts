import { isFilled } from '../text/filled.ts';
import { plainText } from '../text/plain-text.ts';
import { doingOf, isMostlyForeign, OTHER_LANGUAGE } from './action-words.ts';
import { isFilledIn, isOpen } from './conditions.ts';
import { loggedEntries } from './history-log.ts';
import { defineRule, fail, notApplicable, pass, unknown } from './rule.ts';
import { count } from './words.ts';

const NEXT_STEPS = 'opportunity.nextSteps';
const ADVICE = 'Write who does what with whom and by when, so that a colleague can do it at once.';

export default defineRule({
  id: 'next-step-actionable',
  group: 'R7-5',
  title: 'The next step can be acted on at once',
  when: 'Open opportunity whose next step is written down.',
  why: 'Whoever reads it should be able to act within three minutes, even when it is not their deal.',
  severity: 'info',
  cites: ['F-042'],
  parameters: [
    'nextStep.actionChars',
    'nextStep.actionWords',
    'nextStep.vaguePhrases',
    'nextStep.languageWords',
    'nextStep.otherLanguageWords',
    'nextStep.logLines',
    'fillers',
  ],
  applies: [isOpen, isFilledIn(NEXT_STEPS)],
  needs: { nextSteps: NEXT_STEPS },
  check({ nextSteps }, _used, { policy, clock }) {
    if (!isFilled(nextSteps, policy.fillers)) return notApplicable('Next Steps says nothing.');
    const { actionChars, logLines } = policy.nextStep;
    const entries = loggedEntries(nextSteps, clock.today);
    if (entries > 0 && entries >= logLines) {
      return fail(
        `Next Steps logs ${count(entries, 'past step')}.`,
        'History belongs in call notes. Leave here only what you will do next.',
      );
    }
    const text = plainText(nextSteps);
    const doing = doingOf(text, policy);
    const isShort = text.length < actionChars;
    if (doing === 'other-language' && (!isShort || isMostlyForeign(text))) {
      return unknown(OTHER_LANGUAGE, [NEXT_STEPS]);
    }
    if (doing === 'vague') return fail('Next Steps names no action beyond a vague phrase.', ADVICE);
    if (doing === 'nothing') return fail('Next Steps names no action.', ADVICE);
    if (!isShort) return pass('Next Steps names an action.');
    return fail(`Next Steps has ${text.length} characters; ${actionChars} are asked for.`, ADVICE);
  },
});
