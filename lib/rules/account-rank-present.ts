import { isFilled } from '../text/filled.ts';
import { rankChoice } from './account-rank.ts';
import { defineRule, fail, notApplicable, onKind, pass } from './rule.ts';

const isAskedFor = onKind(({ deal, policy }) => {
  if (!deal.segment.known) return deal.segment.verdict;
  const { name, department } = deal.segment.value;
  const isAsked = department === 'commercial' || policy.ranking.isAskedInEnterprise;
  return isAsked ? undefined : notApplicable(`Not asked for in ${name}.`);
});

export default defineRule({
  id: 'account-rank-present',
  group: 'R7-1',
  title: 'The account has a rank',
  when: 'Commercial account. Enterprise accounts are only reminded, where the policy asks for it.',
  why: 'The rank tells which accounts get time first; an account without one gets none.',
  severity: 'warning',
  cites: ['F-014', 'F-015', 'F-026'],
  parameters: ['ranking.isAskedInEnterprise', 'ranking.allowed', 'fillers'],
  applies: [isAskedFor],
  needs: { accountRank: 'account.accountRank' },
  check({ accountRank }, _used, { deal, policy }) {
    if (isFilled(accountRank, policy.fillers)) return pass(`Account Rank is ${accountRank.trim()}.`);
    const isEnterprise = deal.segment.known && deal.segment.value.department === 'enterprise';
    return fail(
      'Account Rank is blank.',
      isEnterprise
        ? "Rank the account as it stands in the territory's plan."
        : `Rank the account ${rankChoice(policy)} and say why in Account Rank Notes.`,
      isEnterprise ? { severity: 'info' } : {},
    );
  },
});
