import { factAt } from '../facts/fact.ts';
import { isFilled } from '../text/filled.ts';
import { plainText } from '../text/plain-text.ts';
import { isWonOrLost } from './closing.ts';
import { isSaidIn } from './conditions.ts';
import { type Condition, defineRule, fail, notApplicable, pass, unknown } from './rule.ts';
import { unknownBecauseOf } from './unknowns.ts';
import { count } from './words.ts';

const DETAILS = 'opportunity.closedReasonDetails';
const REASON = 'opportunity.closedReason';
const WEB_DIRECT = 'opportunity.isWebDirect';

/** Nobody talked with the customer of a web purchase. */
const isNotWonOnTheWeb: Condition = ({ facts, deal }) => {
  const fact = factAt(facts, WEB_DIRECT);
  const isWeb = fact.state === 'value' && fact.value;
  return isWeb && deal.stage.known && deal.stage.value.group === 'won'
    ? notApplicable('The customer bought on the web.')
    : undefined;
};

/** Scripts that put no space between words, so that words cannot be counted. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** "don't" and "$5,000.00" are one word each; vowels written as marks do not end one. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

export default defineRule({
  id: 'closed-reason-meaningful',
  group: 'R7-3',
  title: 'The reason for closing says something',
  when: 'Won or lost opportunity whose reason is set, except what was bought on the web.',
  why: 'A single word teaches nobody what to repeat or to avoid.',
  severity: 'warning',
  cites: ['F-037'],
  parameters: [
    'process.lostStage',
    'process.unqualifiedStage',
    'closing.reasonWords',
    'closing.isAskedOfUnqualified',
    'fillers',
  ],
  applies: [isWonOrLost, isSaidIn(REASON), isNotWonOnTheWeb],
  needs: { details: DETAILS },
  uses: { isWebDirect: WEB_DIRECT },
  check({ details }, { isWebDirect }, { policy, deal }) {
    const { reasonWords } = policy.closing;
    const words = wordCount(details, policy.fillers);
    if (words >= reasonWords) return pass(`The details say why in ${count(words, 'word')}.`);
    if (details !== null && UNSPACED.test(details)) {
      return unknown("The details' words cannot be counted in this script.", [DETAILS]);
    }
    const isWon = deal.stage.known && deal.stage.value.group === 'won';
    const unseen = isWon ? unknownBecauseOf(WEB_DIRECT, isWebDirect) : undefined;
    if (unseen) return unseen;
    const said = words === 0 ? 'are blank' : `have ${count(words, 'word')}`;
    return fail(
      `The details of the reason ${said}; ${reasonWords} are asked for.`,
      'Write what decided it, in the words of the customer.',
    );
  },
});

function wordCount(text: string | null, fillers: readonly string[]): number {
  return isFilled(text, fillers) ? (plainText(text).match(WORD) ?? []).length : 0;
}
