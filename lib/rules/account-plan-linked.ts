import { isFilled } from '../text/filled.ts';
import { isRanked, rankOf } from './account-rank.ts';
import { isIn } from './conditions.ts';
import { defineRule, fail, pass } from './rule.ts';

export default defineRule({
  id: 'account-plan-linked',
  group: 'Planning',
  title: 'The priority account has its plan linked',
  when: 'Large or PubSec account whose rank makes it a priority.',
  why: 'A plan that nobody finds from the account is not used by the people who work it.',
  severity: 'warning',
  cites: ['F-108', 'F-109', 'C-16'],
  parameters: ['planning.priorityRanks', 'fillers'],
  applies: [isIn('enterprise'), isRanked((policy) => policy.planning.priorityRanks)],
  needs: { accountPlanLink: 'account.accountPlanLink' },
  check({ accountPlanLink }, _used, context) {
    if (isFilled(accountPlanLink, context.policy.fillers)) return pass('The account plan is linked.');
    const rank = rankOf(context);
    return fail(
      `Account Rank is ${rank.known ? rank.value : 'a priority'} and no account plan is linked.`,
      "Complete the account plan and link it in the account's Gainsight overview.",
    );
  },
});
