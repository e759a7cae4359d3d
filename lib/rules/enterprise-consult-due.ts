import { isRanked, rankOf } from './account-rank.ts';
import { boundWords, isIn, isOpen, reaches } from './conditions.ts';
import { judgeReview } from './manager-review.ts';
import { type Condition, defineRule, notApplicable, type Verdict } from './rule.ts';
import { mergeUnknowns } from './unknowns.ts';

const isValuable = reaches('consult');
const hasKeyRank = isRanked(({ reviews }) => reviews.keyRanks);

/** Key is a deal of enough value or of a key account: one of them known is enough (F-052). */
const isKey: Condition = (context) => {
  const byValue = isValuable(context);
  if (!byValue) return undefined;
  const byRank = hasKeyRank(context);
  if (!byRank) return undefined;
  const unseen = [byValue, byRank].filter(isUnknown);
  return unseen.length > 0 ? mergeUnknowns(unseen) : notApplicable(`${byValue.because} ${byRank.because}`);
};

function isUnknown(verdict: Verdict) {
  return verdict.outcome === 'unknown';
}

export default defineRule({
  id: 'enterprise-consult-due',
  group: 'Review',
  title: 'The key deal had a recent consult',
  when: 'Open Large or PubSec opportunity whose incremental value reaches the threshold, or whose account has a key rank.',
  why: 'A consult inspects the Command Plan together with the account team and ends in committed actions.',
  severity: 'info',
  cites: ['F-052', 'F-060', 'F-061', 'F-062', 'F-063'],
  parameters: ['thresholds.*.consult', 'reviews.keyRanks', 'reviews.consultDays'],
  applies: [isIn('enterprise'), isOpen, isKey],
  needs: {},
  uses: { managerReview: 'opportunity.managerReview' },
  check(_values, _used, context) {
    const rank = rankOf(context);
    const byRank = `The account has rank ${rank.known ? rank.value : ''}`;
    return judgeReview(isValuable(context) ? byRank : boundWords('consult', context), 'info', context);
  },
});
