import { isFilled } from '../text/filled.ts';
import { plainText } from '../text/plain-text.ts';
import { hasRank, isListedRank, rankOf } from './account-rank.ts';
import { isMostlyForeign } from './action-words.ts';
import { isIn } from './conditions.ts';
import { type Context, defineRule, fail, pass, unknown } from './rule.ts';
import { count } from './words.ts';

const NOTES = 'account.rankNotes';
/** SMB ranks whose reason is a must; for all others it is expected (F-021, C-06). */
const RANKS_TO_EXPLAIN = ['2', '3'];

export default defineRule({
  id: 'account-rank-reason',
  group: 'R7-1',
  title: 'The rank is explained',
  when: 'Commercial account with a rank. A must for SMB ranks 2 and 3; else a warning. Short notes in another script are not judged.',
  why: 'The next seller, and you next year, can only trust a rank whose reason is written down.',
  severity: 'error',
  cites: ['F-014', 'F-021', 'C-06'],
  parameters: ['ranking.reasonChars', 'fillers'],
  applies: [isIn('commercial'), hasRank],
  needs: { rankNotes: NOTES },
  uses: { accountRank: 'account.accountRank' },
  check({ rankNotes }, { accountRank }, context) {
    const { policy } = context;
    const { reasonChars } = policy.ranking;
    const text = isFilled(rankNotes, policy.fillers) ? plainText(rankNotes) : '';
    if (text !== '' && text.length >= reasonChars) return pass('Account Rank Notes explains the rank.');
    if (isMostlyForeign(text)) {
      return unknown('Account Rank Notes cannot be counted in this script.', [NOTES]);
    }
    const shown = accountRank.state === 'value' ? accountRank.value.trim() : '';
    const state =
      text === '' ? 'blank' : `only ${count(text.length, 'character')} long, under ${reasonChars}`;
    return fail(
      `Account Rank is ${shown} and Account Rank Notes is ${state}.`,
      `Write in Account Rank Notes why the account is ranked ${shown} and which sources say so.`,
      { severity: mustBeExplained(context) ? 'error' : 'warning' },
    );
  },
});

function mustBeExplained(context: Context): boolean {
  const { segment } = context.deal;
  const rank = rankOf(context);
  const isSmb = segment.known && segment.value.key === 'smb';
  return isSmb && rank.known && rank.value !== null && isListedRank(rank.value, RANKS_TO_EXPLAIN);
}
