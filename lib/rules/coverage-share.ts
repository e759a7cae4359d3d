import type { FiscalQuarter } from '../calendar/fiscal.ts';
import { type Fact, factAt } from '../facts/fact.ts';
import type { Facts, IsoDate, Money } from '../facts/facts.ts';
import type { FieldPath } from '../fields/index.ts';
import type { Policy } from '../policy/policy.ts';
import { findStage } from '../policy/stages.ts';
import { isListed } from './listed.ts';

export type Measure = 'opportunity.iacv' | 'opportunity.amount';

/** What one deal adds, or the fields for want of which that is not known. */
export type Share = { money: Money } | 'outside' | { missing: readonly FieldPath[] };

/** What a deal adds to the pipeline. Losses of renewals are left out: coverage is about what may still come in. */
export function shareOf(facts: Facts, measure: Measure, quarter: FiscalQuarter, policy: Policy): Share {
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
  const missing: FieldPath[] = [];
  if (!known) missing.push('opportunity.stage');
  if (closeDate.state !== 'value') missing.push('opportunity.closeDate');
  if (category.state === 'absent' || category.state === 'unreadable')
    missing.push('opportunity.forecastCategory');
  return valued(value, measure, missing);
}

/** What a deal has brought in the quarter. A deal whose stage is not known is missing from the pipeline already. */
export function wonShareOf(facts: Facts, measure: Measure, quarter: FiscalQuarter, policy: Policy): Share {
  const stage = factAt(facts, 'opportunity.stage');
  if (stage.state !== 'value' || findStage(stage.value, policy)?.group !== 'won') return 'outside';
  const closeDate = factAt(facts, 'opportunity.closeDate');
  if (isOutside(closeDate, quarter)) return 'outside';
  const value = factAt(facts, measure);
  if (value.state === 'blank') return 'outside';
  return valued(value, measure, closeDate.state === 'value' ? [] : ['opportunity.closeDate']);
}

function valued(value: Fact<Money>, measure: Measure, missing: readonly FieldPath[]): Share {
  if (value.state !== 'value') return { missing: [...missing, measure] };
  if (missing.length > 0) return { missing };
  return value.value.amount > 0 ? { money: value.value } : 'outside';
}

/** Known not to close in the quarter. */
function isOutside(closeDate: Fact<IsoDate>, { start, end }: FiscalQuarter): boolean {
  if (closeDate.state === 'value') return closeDate.value < start || closeDate.value > end;
  return closeDate.state === 'blank';
}
