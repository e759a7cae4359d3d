import { hasRank, isListedRank, plainRank, rankChoice } from './account-rank.ts';
import { isIn } from './conditions.ts';
import { defineRule, fail, notApplicable, pass } from './rule.ts';

export default defineRule({
  id: 'account-rank-valid',
  group: 'R7-1',
  title: 'The rank is one of those that exist',
  when: 'Commercial account with a rank. Spellings such as "Rank 1.5", "1,5" and "Tier 2" are understood.',
  why: 'Each rank has a meaning that others act on; a rank of its own has none.',
  severity: 'warning',
  cites: ['F-016', 'F-017', 'F-018', 'F-019', 'F-022', 'F-023', 'F-024', 'F-025'],
  parameters: ['ranking.allowed'],
  applies: [isIn('commercial'), hasRank],
  needs: { accountRank: 'account.accountRank' },
  check({ accountRank }, _used, { policy }) {
    if (accountRank === null) return notApplicable('Account Rank is blank.');
    const shown = accountRank.trim();
    if (isListedRank(plainRank(accountRank), policy.ranking.allowed))
      return pass(`Account Rank is ${shown}.`);
    return fail(
      `Account Rank is "${shown}", not ${rankChoice(policy)}.`,
      `Choose the rank that fits: ${rankChoice(policy)}.`,
    );
  },
});
