import { addDays, addMonthsClamped } from '../../../lib/calendar/day.ts';
import { fiscalQuarter } from '../../../lib/calendar/fiscal.ts';
import { isoWeek } from '../../../lib/calendar/iso-week.ts';
import { type Policy, segmentKeys } from '../../../lib/policy/index.ts';
import { resourcesFor } from '../../../lib/policy/stage-resources.ts';
import { all, any, type FailsWhen, is, type Nested, wordsFor } from './json-conditions.ts';

/** Rules about the account, its timeline, its other deals and the person. */
export function aboutAccounts(policy: Policy, today: string): FailsWhen {
  const words = wordsFor(policy);
  const { commercial, enterprise, open, blank, filled, stages, segments } = words;
  const { ranking, callNotes, keyInformation, coSelling, planning, renewal } = policy;
  const { start, end } = fiscalQuarter(today, policy.fiscalYearStartMonth);
  const isRanked = is('accountRank', 'isRank');
  const ranked = (ranks: readonly string[]) => is('accountRank', 'rankIn', ranks);
  const thisQuarter = [is('closeDate', 'notBefore', start), is('closeDate', 'notAfter', end)];
  const soonRenewed = (fact: string): Nested =>
    all(is(fact, 'notBefore', today), is(fact, 'notAfter', addMonthsClamped(today, renewal.compareMonths)));
  const asked = ranking.isAskedInEnterprise ? any(commercial, enterprise) : commercial;
  const lastTouch = addDays(today, -ranking.touchDays);
  const won = stages(({ group }) => group === 'won');
  return {
    'account-rank-present': all(asked, blank('accountRank')),
    'account-rank-valid': all(commercial, isRanked, is('accountRank', 'rankNotIn', ranking.allowed)),
    'account-rank-reason': all(commercial, isRanked, is('rankNotes', 'shorterThan', ranking.reasonChars)),
    'account-rank-potential-users': all(
      segments(['smb']),
      ranked(['1', '1.5']),
      is('potentialUsers', 'isNotPositive'),
    ),
    'account-rank-sources': all(
      commercial,
      filled('rankNotes'),
      is('rankNotes', 'namesNoSource', ranking.sourceWords),
    ),
    'account-monthly-touch': all(
      segments(['midMarket']),
      any(
        all(ranked(['1.5', '2']), is('activities', 'holdNoConversationSince', lastTouch)),
        all(ranked(['3']), is('activities', 'holdNothingSince', lastTouch)),
      ),
    ),
    'key-info-heard-about': all(
      commercial,
      open,
      words.fromStage(keyInformation.fromStage),
      is('activities', 'nowhereSay', keyInformation.heardWords),
    ),
    'call-notes-logged': all(
      commercial,
      open,
      words.fromStage(callNotes.fromStage),
      is('activities', 'lackCallNotes', today),
    ),
    'segment-size-mismatch': words.bySegment(segmentKeys, (key) => {
      const band = policy.segments[key].employees;
      if (!band) return undefined;
      const beyond = band.to === null ? [] : [is('employeeCount', 'greaterThan', band.to)];
      return [
        is('employeeCount', 'greaterThan', 0),
        any(is('employeeCount', 'lessThan', band.from), ...beyond),
      ];
    }),
    'web-direct-duplicate': any(
      all(won, is('isWebDirect', 'equal', true), ...thisQuarter, is('siblings', 'haveOpenDeal')),
      all(open, is('siblings', 'haveWebPurchaseSince', start)),
    ),
    'web-direct-follow-up': all(
      segments(['smb']),
      is('isWebDirect', 'equal', true),
      won,
      ...thisQuarter,
      is('siblings', 'haveOpenDeal', false),
      any(is('activities', 'holdNothingSince', ''), is('nextStepDate', 'equal', null)),
    ),
    'account-plan-linked': all(enterprise, ranked(planning.priorityRanks), blank('accountPlanLink')),
    'renewal-value-compare': all(
      any(open, is('stage', 'isMissing')),
      any(all(words.renewal, soonRenewed('renewalDate')), soonRenewed('nextRenewal')),
    ),
    'stage-resources': all(stages((stage) => resourcesFor(stage, policy).length > 0)),
    'co-selling-count': all(
      is('role', 'equal', 'manager'),
      is('coSellingCalls', 'areFewer', {
        than: coSelling.calls,
        from: addDays(today, 1 - coSelling.days),
        to: today,
      }),
    ),
    'forecast-weekly-values': all(
      is('weekday', 'equal', policy.forecast.weekly.weekday),
      segments(policy.forecast.weekly.segments),
      is('weeklyValuesDone', 'notEqual', isoWeek(today)),
    ),
    'forecast-review-horizon': all(segments(policy.forecast.horizon.segments)),
  };
}
