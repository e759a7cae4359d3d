import type { Policy, SegmentKey } from '../policy/index.ts';
import type { SegmentName } from '../policy/policy.ts';
import { findSegment } from '../policy/segments.ts';
import type { RuleTexts } from '../rules/index.ts';
import { count, grouped, list, money } from '../rules/words.ts';

type Bound = ({ amount: number } | { iacv: number }) & { operator: '>' | '>=' };
type Words = (policy: Policy, segment: SegmentKey) => string | undefined;
type PlainWords = (policy: Policy) => string;

/** Thresholds that each segment has of its own, by the path that rules name. */
const bySegment: Readonly<Record<string, Words>> = {
  'thresholds.*.deck': (policy, key) => bound('custom deck', policy.thresholds[key].deck, policy),
  'thresholds.*.overview': (policy, key) => bound('overview', policy.thresholds[key].overview, policy),
  'thresholds.*.fullPlan': (policy, key) => bound('full plan', policy.thresholds[key].fullPlan, policy),
  'thresholds.*.consult': (policy, key) => bound('consult', policy.thresholds[key].consult, policy),
  'thresholds.*.review': ({ thresholds, currency }, key) => {
    const band = thresholds[key].review;
    if (!band) return undefined;
    const [from, below] = [band.from, band.below].map((amount) => money({ amount, currency }));
    return `lightweight review from ${from} to below ${below} incremental`;
  },
  'segments.*.employees': ({ segments }, key) => {
    const size = segments[key].employees;
    if (!size) return undefined;
    const from = grouped(size.from);
    return size.to === null ? `${from} employees and more` : `${from} to ${grouped(size.to)} employees`;
  },
};

/** Thresholds that all deals share, by the path that rules name. Lists of words are no thresholds. */
const shared: Readonly<Record<string, PlainWords>> = {
  'reviews.consultDays': ({ reviews }) => `a review counts for ${count(reviews.consultDays, 'day')}`,
  'ranking.reasonChars': ({ ranking }) => `a reason of ${count(ranking.reasonChars, 'character')}`,
  'ranking.rankOneCap': ({ ranking }) => `at most ${count(ranking.rankOneCap, 'account')} of rank 1`,
  'ranking.touchDays': ({ ranking }) => `a touch every ${count(ranking.touchDays, 'day')}`,
  'nextStep.graceDays': ({ nextStep }) => `${count(nextStep.graceDays, 'day')} of grace`,
  'nextStep.actionChars': ({ nextStep }) => `a step of ${count(nextStep.actionChars, 'character')}`,
  'nextStep.beyondDays': ({ nextStep }) => `more than ${count(nextStep.beyondDays, 'day')} ahead`,
  'nextStep.detailChars': ({ nextStep }) => `detail of ${count(nextStep.detailChars, 'character')}`,
  'closing.reasonWords': ({ closing }) => `a reason of ${count(closing.reasonWords, 'word')}`,
  'closeDate.firstOfMonthDays': ({ closeDate }) =>
    `${count(closeDate.firstOfMonthDays, 'day')} on the first of a month`,
  'engagement.checkDays': ({ engagement }) => `a deal younger than ${count(engagement.checkDays, 'day')}`,
  'forecast.leadDays': ({ forecast }) => `the last ${count(forecast.leadDays, 'day')} of month 1`,
  'pipeline.age.infoMonths': ({ pipeline }) => `a hint after ${count(pipeline.age.infoMonths, 'month')}`,
  'pipeline.age.warningMonths': ({ pipeline }) =>
    `a warning after ${count(pipeline.age.warningMonths, 'month')}`,
  'pipeline.stageDays.limit': ({ pipeline }) => `${count(pipeline.stageDays.limit, 'day')} in one stage`,
  'pipeline.coverage.factor': ({ pipeline }) => `${pipeline.coverage.factor} times the target`,
  'dealTeam.strategicValue': ({ dealTeam, currency }) =>
    `from ${money({ amount: dealTeam.strategicValue, currency })} incremental`,
  'renewal.compareMonths': ({ renewal }) => `${count(renewal.compareMonths, 'month')} before the renewal`,
  'coSelling.calls': ({ coSelling }) =>
    `${count(coSelling.calls, 'call')} in ${count(coSelling.days, 'day')}`,
};

/**
 * The thresholds that a rule compares with, as they are for a segment: `full plan from $10,000 incremental
 * (SMB), a review counts for 30 days`. Empty when it compares with none; those of a segment are left out
 * while it is not known.
 */
export function thresholdsUsed(
  { parameters }: Pick<RuleTexts, 'parameters'>,
  policy: Policy,
  segment: SegmentName | null,
): string {
  const key = segment === null ? undefined : findSegment(segment, policy)?.key;
  const own = parameters.flatMap((path) => {
    const words = key && bySegment[path]?.(policy, key);
    return words ? [words] : [];
  });
  const plain = parameters.flatMap((path) => shared[path]?.(policy) ?? []);
  return [...(own.length > 0 ? [`${list(own)} (${segment})`] : []), ...plain].join(', ');
}

/** Every path that has words. */
export const wordedThresholds: readonly string[] = [...Object.keys(bySegment), ...Object.keys(shared)];

function bound(what: string, threshold: Bound | null, { currency }: Policy): string | undefined {
  if (!threshold) return undefined;
  const [amount, measure] =
    'amount' in threshold ? [threshold.amount, 'Amount'] : [threshold.iacv, 'incremental'];
  const relation = threshold.operator === '>' ? 'over' : 'from';
  return `${what} ${relation} ${money({ amount, currency })} ${measure}`;
}
