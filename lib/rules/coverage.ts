import { type FiscalQuarter, fiscalQuarter, quarterName } from '../calendar/fiscal.ts';
import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { type FieldPath, labelAt } from '../fields/index.ts';
import type { Policy } from '../policy/policy.ts';
import { findStage } from '../policy/stages.ts';
import { isListed } from './listed.ts';
import type { Pipeline } from './rule.ts';

/** A list's pipeline against its target (F-097, C-20). */
export type Coverage = {
  /** Pipeline over target; `null` when it cannot be said. */
  value: number | null;
  /** Open value that closes in the quarter, by currency; a lower bound when the list is not complete. */
  sums: Record<string, number>;
  /** The field that was added up. */
  measure: 'opportunity.iacv' | 'opportunity.amount';
  target: number | null;
  /** `FY27-Q1` */
  quarter: string;
  /** Why the value is `null`. */
  because?: string;
};

type Share = { money: { amount: number; currency: string } } | 'outside' | 'unknown';

/** Adds up what is open, forecast and closing in the quarter. Never mixes currencies or measures. */
export function coverageOf({ rows, policy, clock, context }: Pipeline): Coverage {
  const quarter = fiscalQuarter(clock.today, policy.fiscalYearStartMonth);
  const measure = measureOf(rows, policy);
  const shares = rows.map((facts) => shareOf(facts, measure, quarter, policy));
  const sums: Record<string, number> = {};
  for (const share of shares) {
    if (typeof share === 'string') continue;
    sums[share.money.currency] = (sums[share.money.currency] ?? 0) + share.money.amount;
  }
  const target = context.target !== undefined && context.target > 0 ? context.target : null;
  const known = { sums, measure, target, quarter: quarterName(quarter) };
  const because = whyUnknown(
    known,
    shares.filter((share) => share === 'unknown').length,
    context.complete,
    policy,
  );
  if (because !== undefined || target === null)
    return { ...known, value: null, because: because ?? NO_TARGET };
  return { ...known, value: (sums[policy.currency] ?? 0) / target };
}

const NO_TARGET = 'No target is entered.';

function whyUnknown(
  { sums, target, measure }: Pick<Coverage, 'sums' | 'target' | 'measure'>,
  unknownDeals: number,
  isComplete: boolean,
  policy: Policy,
): string | undefined {
  if (target === null) return NO_TARGET;
  const currencies = Object.keys(sums);
  if (currencies.some((currency) => currency !== policy.currency)) {
    return `The deals are in ${currencies.join(' and ')}; the target is in ${policy.currency}.`;
  }
  if (!isComplete) return 'Only a part of the list is loaded.';
  if (unknownDeals > 0)
    return `${unknownDeals} of the deals do not show stage, close date, category or ${labelAt(measure)}.`;
  return undefined;
}

/** The policy's measure, or the other one when the list shows no column of it. */
function measureOf(rows: readonly Facts[], policy: Policy): Coverage['measure'] {
  const wanted = `opportunity.${policy.pipeline.coverage.measure}` as const;
  const other = wanted === 'opportunity.iacv' ? 'opportunity.amount' : 'opportunity.iacv';
  const isShown = (path: FieldPath) => rows.some((facts) => factAt(facts, path).state !== 'absent');
  return isShown(wanted) || !isShown(other) ? wanted : other;
}

/** What one deal adds. Losses of renewals are left out: coverage is about what may still come in. */
function shareOf(facts: Facts, measure: Coverage['measure'], quarter: FiscalQuarter, policy: Policy): Share {
  const stage = factAt(facts, 'opportunity.stage');
  const known = stage.state === 'value' ? findStage(stage.value, policy) : undefined;
  if (known && known.group !== 'open') return 'outside';
  const category = factAt(facts, 'opportunity.forecastCategory');
  if (category.state === 'value' && isListed(category.value, [policy.forecast.omitted.category]))
    return 'outside';
  const closeDate = factAt(facts, 'opportunity.closeDate');
  if (closeDate.state === 'blank') return 'outside';
  if (closeDate.state === 'value' && (closeDate.value < quarter.start || closeDate.value > quarter.end))
    return 'outside';
  const value = factAt(facts, measure);
  if (value.state === 'blank') return 'outside';
  const isCertain =
    known && closeDate.state === 'value' && (category.state === 'value' || category.state === 'blank');
  if (!isCertain || value.state !== 'value') return 'unknown';
  return value.value.amount > 0 ? { money: value.value } : 'outside';
}
