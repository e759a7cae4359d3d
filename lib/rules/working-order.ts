import type { Clock } from '../calendar/clock.ts';
import { daysBetween } from '../calendar/day.ts';
import { type Fact, factAt } from '../facts/fact.ts';
import type { Facts, IsoDate } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { isLocked, isPending } from '../policy/stages.ts';
import { type PipelineRow, pipelineRow } from './pipeline-row.ts';

/** Parts of a day's list, in order: at work, of an unknown stage, not accepted yet, waiting for others. */
const parts = ['working', 'unknown-stage', 'pending', 'closing', 'closed'] as const;
type Part = (typeof parts)[number];

function partOf({ stage }: PipelineRow, policy: Policy): Part {
  if (!stage) return 'unknown-stage';
  if (stage.group !== 'open') return 'closed';
  if (isPending(stage, policy)) return 'pending';
  return isLocked(stage, policy) ? 'closing' : 'working';
}

/**
 * The order in which a seller works a list (F-076 to F-078, C-29): the most advanced stage first, larger
 * amounts first, then the earlier close date and next step date. Closed deals are left out; equal deals keep
 * their order.
 */
export function dailyOrder(rows: readonly Facts[], policy: Policy): Facts[] {
  const open = pipelineRows(rows, policy).filter((row) => partOf(row, policy) !== 'closed');
  const currency = comparedCurrency(open, policy);
  return open
    .sort(
      (a, b) =>
        parts.indexOf(partOf(a, policy)) - parts.indexOf(partOf(b, policy)) ||
        (b.stage?.order ?? 0) - (a.stage?.order ?? 0) ||
        amountOf(b, currency) - amountOf(a, currency) ||
        compareDays(a.closeDate, b.closeDate, 'blank-last') ||
        compareDays(a.nextStepDate, b.nextStepDate, 'blank-last') ||
        a.name.localeCompare(b.name, 'en'),
    )
    .map(({ facts }) => facts);
}

/** The order of a proactive block (F-043): the next step date that comes first, none at all before it. */
export function proactiveBlock(rows: readonly Facts[], policy: Policy, _clock: Clock): Facts[] {
  return pipelineRows(rows, policy)
    .filter((row) => partOf(row, policy) !== 'closed')
    .sort((a, b) => compareDays(a.nextStepDate, b.nextStepDate, 'blank-first'))
    .map(({ facts }) => facts);
}

/** The rows that are records; what a file holds besides is left out. */
function pipelineRows(rows: readonly Facts[], policy: Policy): PipelineRow[] {
  return rows
    .filter((facts) => typeof facts === 'object' && facts !== null)
    .map((facts) => pipelineRow(facts, policy));
}

/** Whether a row of the proactive block is to be flagged: its next step date has passed, with the policy's grace. */
export function isOverdue(facts: Facts, policy: Policy, { today }: Clock): boolean {
  const row = pipelineRow(facts, policy);
  if (partOf(row, policy) === 'closed' || row.nextStepDate.state !== 'value') return false;
  return daysBetween(row.nextStepDate.value, today) > policy.nextStep.graceDays;
}

/** What is to be said of a row's place in the daily order; `undefined` when its stage tells it. */
export function placeNote(facts: Facts, policy: Policy): string | undefined {
  if (pipelineRow(facts, policy).stage) return undefined;
  const stage = factAt(facts, 'opportunity.stage');
  const reason =
    stage.state === 'value'
      ? `The stage "${stage.value}" is not one the policy names`
      : 'The stage is not known';
  return `${reason}, so the deal stands after stage 1.`;
}

/** The one currency of all amounts, or the policy's where they are in several. */
function comparedCurrency(rows: readonly PipelineRow[], policy: Policy): string {
  const shown = rows.flatMap(({ amount }) => (amount.state === 'value' ? [amount.value.currency] : []));
  const [first = policy.currency] = shown;
  return shown.every((currency) => currency === first) ? first : policy.currency;
}

/** An amount that is not known, or in another currency, cannot be put above another. */
function amountOf({ amount }: PipelineRow, currency: string): number {
  const isComparable = amount.state === 'value' && amount.value.currency === currency;
  return isComparable ? amount.value.amount : Number.MIN_SAFE_INTEGER;
}

function compareDays(a: Fact<IsoDate>, b: Fact<IsoDate>, blanks: 'blank-first' | 'blank-last'): number {
  if (a.state === 'value' && b.state === 'value') return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  if (a.state !== 'value' && b.state !== 'value') return 0;
  const blankIsFirst = blanks === 'blank-first' ? -1 : 1;
  return a.state === 'value' ? -blankIsFirst : blankIsFirst;
}
