import { type FiscalQuarter, fiscalQuarter, quarterName } from '../calendar/fiscal.ts';
import { type Fact, factAt } from '../facts/fact.ts';
import type { Facts, IsoDate, Money } from '../facts/facts.ts';
import { type FieldPath, labelAt } from '../fields/index.ts';
import type { Policy } from '../policy/policy.ts';
import { findStage } from '../policy/stages.ts';
import { isListed } from './listed.ts';
import type { Pipeline } from './rule.ts';
import { list } from './words.ts';

/** A list's pipeline against its target (F-097, C-20). */
export type Coverage = {
  /** Pipeline over target; `null` when it cannot be said. */
  value: number | null;
  /** Open value that closes in the quarter, by currency; a lower bound when the list is not complete. */
  sums: Record<string, number>;
  /** The field that was added up. */
  measure: 'opportunity.iacv' | 'opportunity.amount';
  target: number | null;
  /** What of the target is not won yet, where the policy takes that off; 0 when it is reached. */
  toGo?: number;
  /** `FY27-Q1` */
  quarter: string;
  /** Why the value is `null`. */
  because?: string;
};

type Share = { money: Money } | 'outside' | 'unknown';

/** Adds up what is open, forecast and closing in the quarter. Never mixes currencies or measures. */
export function coverageOf({ rows, policy, clock, context }: Pipeline): Coverage {
  const quarter = fiscalQuarter(clock.today, policy.fiscalYearStartMonth);
  const measure = measureOf(rows, policy);
  const shares = rows.map((facts) => shareOf(facts, measure, quarter, policy));
  const won = policy.pipeline.coverage.subtractsClosed
    ? rows.map((facts) => wonShareOf(facts, measure, quarter, policy))
    : [];
  const sums = sumsOf(shares);
  const wonSums = sumsOf(won);
  const target = context.target !== undefined && context.target > 0 ? context.target : null;
  const known = { sums, measure, target, quarter: quarterName(quarter) };
  if (target === null) return { ...known, value: null, because: NO_TARGET };
  const because =
    whyOtherCurrency([...Object.keys(sums), ...Object.keys(wonSums)], policy) ??
    (context.complete ? undefined : 'Only a part of the list is loaded.') ??
    whyUnknown([...shares, ...won], measure);
  if (because !== undefined) return { ...known, value: null, because };
  const toGo = target - (wonSums[policy.currency] ?? 0);
  if (toGo <= 0) return { ...known, toGo: 0, value: null, because: 'The target is reached.' };
  const value = (sums[policy.currency] ?? 0) / toGo;
  return toGo === target ? { ...known, value } : { ...known, toGo, value };
}

const NO_TARGET = 'No target is entered.';

function sumsOf(shares: readonly Share[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const share of shares) {
    if (typeof share === 'string') continue;
    sums[share.money.currency] = (sums[share.money.currency] ?? 0) + share.money.amount;
  }
  return sums;
}

function whyOtherCurrency(currencies: readonly string[], { currency }: Policy): string | undefined {
  if (currencies.every((one) => one === currency)) return undefined;
  return `The deals are in ${list([...new Set(currencies)])}; the target is in ${currency}.`;
}

function whyUnknown(shares: readonly Share[], measure: Coverage['measure']): string | undefined {
  const unknowns = shares.filter((share) => share === 'unknown').length;
  if (unknowns === 0) return undefined;
  return `${unknowns} of the deals do not show stage, close date, category or ${labelAt(measure)}.`;
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
  if (isOutside(closeDate, quarter)) return 'outside';
  const value = factAt(facts, measure);
  if (value.state === 'blank') return 'outside';
  const isCertain =
    known && closeDate.state === 'value' && (category.state === 'value' || category.state === 'blank');
  if (!isCertain || value.state !== 'value') return 'unknown';
  return value.value.amount > 0 ? { money: value.value } : 'outside';
}

/** Known not to close in the quarter. */
function isOutside(closeDate: Fact<IsoDate>, { start, end }: FiscalQuarter): boolean {
  if (closeDate.state === 'value') return closeDate.value < start || closeDate.value > end;
  return closeDate.state === 'blank';
}

/** What one deal has brought in the quarter. A deal whose stage is not known is missing from the pipeline already. */
function wonShareOf(
  facts: Facts,
  measure: Coverage['measure'],
  quarter: FiscalQuarter,
  policy: Policy,
): Share {
  const stage = factAt(facts, 'opportunity.stage');
  if (stage.state !== 'value' || findStage(stage.value, policy)?.group !== 'won') return 'outside';
  const closeDate = factAt(facts, 'opportunity.closeDate');
  if (isOutside(closeDate, quarter)) return 'outside';
  const value = factAt(facts, measure);
  if (value.state === 'blank') return 'outside';
  if (closeDate.state !== 'value' || value.state !== 'value') return 'unknown';
  return value.value.amount > 0 ? { money: value.value } : 'outside';
}
