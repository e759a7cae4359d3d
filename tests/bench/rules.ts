import type { Facts } from '../../lib/facts/facts.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import { evaluateWith } from '../../lib/rules/evaluate.ts';
import { evaluate, type Outcome, type Person, type Rule, rules } from '../../lib/rules/index.ts';
import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { allStated, firstFourteen, type JsonRules } from './engine/json-rules.ts';
import { type Compared, compare } from './engine/measure.ts';
import { compared, unfinished } from './engine/records.ts';

export const name =
  'rules: on one record, against the same rules in json-rules-engine, and on a whole pipeline';

/*
 * Both engines judge the same rules to the same four outcomes, with the same functions for what is in a text;
 * ours also names what is missing and writes the sentences. Rules that the other engine cannot state are left
 * out of both sides of a ratio (NOT_STATED says which and why), and are part of the figures that are ours alone.
 * What it costs to find nothing but the failing rules is noted beside.
 */

const clock = { today: '2026-03-18', time: '10:00' };
const FOURTEEN = 1 / 50;
const ALL = 1 / 100;
/** Microseconds for all rules on one record. */
const ONE_RECORD_US = 40;
/** A pipeline of every deal that a large company has open, and the seconds it may take. */
const PIPELINE = 10_000;
const PIPELINE_S = 1;
/** A manager who had no calls, so that the rules about a person are judged too. */
const manager: Person = { role: 'manager', coSellingCalls: [] };

export async function run(): Promise<Row[]> {
  const fourteen = await against(firstFourteen(defaultPolicy, clock), 500);
  const stated = await against(allStated(defaultPolicy, clock, 'outcomes'), 200);
  const failures = await against(allStated(defaultPolicy, clock, 'failures'), 200);
  const all = await compare(() => void evaluate(unfinished, defaultPolicy, clock), noWork, {
    ours: 200,
    theirs: 1,
  });
  return [
    row('rules/engine', fourteen.ratio, FOURTEEN, wordsOf(fourteen)),
    row(`rules/engine, all ${stated.rules} that both state`, stated.ratio, ALL, wordsOf(stated)),
    noted('the same, only failures stated', failures),
    row(`all ${rules.length} rules, one record`, all.ours, ONE_RECORD_US, 'µs'),
    row(`${PIPELINE} opportunities`, secondsForPipeline(), PIPELINE_S, 's'),
  ];
}

function noWork(): void {
  // The figure is ours alone.
}

/** Our engine on the rules that another one states, beside that one. */
async function against(theirs: JsonRules, loops: number): Promise<Compared & { rules: number }> {
  const same = rules.filter(({ id }) => theirs.ids.includes(id));
  for (const facts of compared) await assertSameOutcomes(same, facts, theirs);
  const ours = () => void evaluateWith(same, unfinished, defaultPolicy, clock);
  const engine = async () => void (await theirs.run(unfinished));
  return { rules: same.length, ...(await compare(ours, engine, { ours: loops, theirs: 20 })) };
}

/** Deals that differ, so that nothing can be remembered from one to the next. */
function secondsForPipeline(): number {
  const deals = Array.from({ length: PIPELINE }, (_, index) => dealNumber(index));
  const start = performance.now();
  for (const deal of deals) evaluate(deal, defaultPolicy, clock);
  return (performance.now() - start) / 1_000;
}

function dealNumber(index: number): Facts {
  const { opportunity, ...rest } = unfinished;
  const day = String(1 + (index % 28)).padStart(2, '0');
  return {
    ...rest,
    opportunity: {
      ...opportunity,
      name: `Northwind ${index} - 50 Premium`,
      amount: { amount: 1_000 + index, currency: 'USD' },
      closeDate: `2026-0${1 + (index % 9)}-${day}`,
      nextSteps: index % 3 === 0 ? null : `Send Dana slide ${index} and ask for an answer.`,
    },
  };
}

function row(named: string, figure: number, goal: number, unit: string): Row {
  return { name: named, figure, goal, limit: goal, unit, verdict: verdictOf(figure, goal, goal) };
}

function noted(named: string, measured: Compared): Row {
  return { name: named, figure: measured.ratio, unit: wordsOf(measured), verdict: 'noted' };
}

function wordsOf({ ours, theirs, spread }: Compared): string {
  return `± ${spread.toPrecision(2)}; ${ours.toFixed(1)} of ${theirs.toFixed(0)} µs`;
}

/** Two engines that disagree are not doing the same work. */
async function assertSameOutcomes(same: readonly Rule[], facts: Facts, theirs: JsonRules): Promise<void> {
  const others = await theirs.run(facts, manager);
  const { findings } = evaluateWith(same, facts, defaultPolicy, clock, manager);
  const isTold = (outcome: Outcome | undefined) => theirs.told === 'outcomes' || outcome === 'fail';
  const differing = findings.filter(({ rule, outcome }) => {
    const other = others.get(rule);
    return (isTold(outcome) || isTold(other)) && outcome !== other;
  });
  if (differing.length === 0) return;
  const words = differing.map(({ rule, outcome }) => `${rule} (${outcome}, ${others.get(rule)})`);
  throw new Error(`the engines disagree about ${facts.opportunity?.name}: ${words.join(', ')}`);
}
