import { addDays, addMonthsClamped } from '../../../lib/calendar/day.ts';
import { fiscalQuarter } from '../../../lib/calendar/fiscal.ts';
import { isoWeek } from '../../../lib/calendar/iso-week.ts';
import { type Policy, segmentKeys } from '../../../lib/policy/index.ts';
import { resourcesFor } from '../../../lib/policy/stage-resources.ts';
import { all, any, is, type Nested, type StatedRules, wordsFor } from './json-conditions.ts';

/** Rules about the account, its timeline, its other deals and the person. */
export function aboutAccounts(policy: Policy, today: string): StatedRules {
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
    'account-rank-present': { applies: [asked], fails: blank('accountRank') },
    'account-rank-valid': {
      applies: [commercial, isRanked],
      fails: is('accountRank', 'rankNotIn', ranking.allowed),
    },
    'account-rank-reason': {
      applies: [commercial, isRanked],
      fails: is('rankNotes', 'shorterThan', ranking.reasonChars),
    },
    'account-rank-potential-users': {
      applies: [segments(['smb']), ranked(['1', '1.5'])],
      fails: is('potentialUsers', 'isNotPositive'),
    },
    'account-rank-sources': {
      applies: [commercial, filled('rankNotes')],
      fails: is('rankNotes', 'namesNoSource', ranking.sourceWords),
    },
    'account-monthly-touch': {
      applies: [segments(['midMarket']), ranked(['1.5', '2', '3'])],
      fails: any(
        all(ranked(['1.5', '2']), is('activities', 'holdNoConversationSince', lastTouch)),
        all(ranked(['3']), is('activities', 'holdNothingSince', lastTouch)),
      ),
    },
    'key-info-heard-about': {
      applies: [commercial, open, words.fromStage(keyInformation.fromStage)],
      fails: is('activities', 'nowhereSay', keyInformation.heardWords),
    },
    'call-notes-logged': {
      applies: [commercial, open, words.fromStage(callNotes.fromStage)],
      fails: is('activities', 'lackCallNotes', today),
    },
    'segment-size-mismatch': {
      applies: [],
      fails: words.bySegment(segmentKeys, (key) => {
        const band = policy.segments[key].employees;
        if (!band) return undefined;
        const beyond = band.to === null ? [] : [is('employeeCount', 'greaterThan', band.to)];
        return [
          is('employeeCount', 'greaterThan', 0),
          any(is('employeeCount', 'lessThan', band.from), ...beyond),
        ];
      }),
    },
    'web-direct-duplicate': {
      applies: [
        any(
          all(won, is('isWebDirect', 'equal', true), ...thisQuarter),
          all(open, is('siblings', 'haveWebPurchaseSince', start)),
        ),
      ],
      fails: any(open, is('siblings', 'haveOpenDeal')),
    },
    'web-direct-follow-up': {
      applies: [
        segments(['smb']),
        is('isWebDirect', 'equal', true),
        won,
        ...thisQuarter,
        is('siblings', 'haveOpenDeal', false),
      ],
      fails: any(is('activities', 'holdNothingSince', ''), is('nextStepDate', 'equal', null)),
    },
    'account-plan-linked': {
      applies: [enterprise, ranked(planning.priorityRanks)],
      fails: blank('accountPlanLink'),
    },
    'renewal-value-compare': {
      applies: [
        any(open, is('stage', 'isMissing')),
        any(all(words.renewal, soonRenewed('renewalDate')), soonRenewed('nextRenewal')),
      ],
    },
    'stage-resources': { applies: [stages((stage) => resourcesFor(stage, policy).length > 0)] },
    'co-selling-count': {
      applies: [is('role', 'equal', 'manager')],
      fails: is('coSellingCalls', 'areFewer', {
        than: coSelling.calls,
        from: addDays(today, 1 - coSelling.days),
        to: today,
      }),
    },
    'forecast-weekly-values': {
      applies: [
        is('weekday', 'equal', policy.forecast.weekly.weekday),
        segments(policy.forecast.weekly.segments),
      ],
      fails: is('weeklyValuesDone', 'notEqual', isoWeek(today)),
    },
    'forecast-review-horizon': { applies: [segments(policy.forecast.horizon.segments)] },
  };
}
