import { isFilled } from '../text/filled.ts';
import { plainText } from '../text/plain-text.ts';
import { hasRank, isListedRank, rankOf } from './account-rank.ts';
import { isIn } from './conditions.ts';
import { type Context, defineRule, fail, pass } from './rule.ts';
import { count } from './words.ts';

/** SMB ranks whose reason is a must; for all others it is expected (F-021, C-06). */
const RANKS_TO_EXPLAIN = ['2', '3'];

export default defineRule({
  id: 'account-rank-reason',
  group: 'R7-1',
  title: 'The rank is explained',
  when: 'Commercial account with a rank. A must for SMB ranks 2 and 3; else a warning.',
  why: 'The next seller, and you next year, can only trust a rank whose reason is written down.',
  severity: 'error',
  cites: ['F-014', 'F-021', 'C-06'],
  parameters: ['ranking.reasonChars', 'fillers'],
  applies: [isIn('commercial'), hasRank],
  needs: { rankNotes: 'account.rankNotes' },
  check({ rankNotes }, _used, context) {
    const { policy } = context;
    const { reasonChars } = policy.ranking;
    const text = isFilled(rankNotes, policy.fillers) ? plainText(rankNotes) : '';
    if (text !== '' && text.length >= reasonChars) return pass('Account Rank Notes explains the rank.');
    const rank = rankOf(context);
    const shown = rank.known ? rank.value : null;
    const state =
      text === '' ? 'blank' : `only ${count(text.length, 'character')} long, under ${reasonChars}`;
    return fail(
      `Account Rank is ${shown} and Account Rank Notes is ${state}.`,
      `Write in Account Rank Notes why the account is ranked ${shown} and which sources say so.`,
      { severity: mustBeExplained(shown, context) ? 'error' : 'warning' },
    );
  },
});

function mustBeExplained(rank: string | null, { deal: { segment } }: Context): boolean {
  const isSmb = segment.known && segment.value.key === 'smb';
  return isSmb && rank !== null && isListedRank(rank, RANKS_TO_EXPLAIN);
}
