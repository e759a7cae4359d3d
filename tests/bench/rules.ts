import type { Facts } from '../../lib/facts/facts.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import { evaluateWith } from '../../lib/rules/evaluate.ts';
import { evaluate, type Report, rules } from '../../lib/rules/index.ts';
import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { createJsonRules, type JsonRules } from './engine/json-rules.ts';
import { type Compared, compare } from './engine/measure.ts';

export const name =
  'rules: on one record, against fourteen of them in json-rules-engine, and on a whole pipeline';

const clock = { today: '2026-03-18', time: '10:00' };
const FOURTEEN = { goal: 1 / 50, limit: 1 / 20 };
/** All rules, against the same fourteen of the other engine: nearly four times the work. */
const ALL = { goal: 1 / 100, limit: 1 / 5 };
/** Microseconds for all rules on one record. */
const ONE_RECORD_US = { goal: 40, limit: 80 };
/** Seconds for a pipeline of every deal that a large company has open. */
const PIPELINE = 10_000;
const PIPELINE_S = { goal: 1, limit: 2 };

/** An unfinished deal: some rules pass, some fail, some do not apply. */
const facts: Facts = {
  opportunity: {
    name: 'Northwind - 50 Premium',
    stage: '3-Technical Evaluation',
    type: 'New Business',
    amount: { amount: 20_000, currency: 'USD' },
    iacv: { amount: 18_000, currency: 'USD' },
    closeDate: '2026-03-31',
    nextSteps: 'Send Dana the ROI slide and ask whether legal has signed off.',
    nextStepDate: '2026-03-12',
    deckLink: null,
    createdDate: '2026-01-12',
    whyNow: 'Licence ends 31 March.',
    whyGitLab: 'One application instead of five tools.',
    whyDoAnything: null,
    metrics: 'Release time from 14 days to 2 days by June.',
    economicBuyer: 'Dana Ruiz, VP Engineering, met on 3 March.',
    decisionCriteria: 'Self-managed, SSO, audit log.',
    decisionProcess: 'Trial, security review, board on 25 March.',
    partner: 'None, checked on 2 March.',
    paperProcess: 'Our MSA, legal review five days.',
    identifyPain: 'Releases slip each month.',
    champion: 'Lee Park, platform lead.',
    competition: 'The present tool, renewed yearly.',
    closePlan: '25 March board, 27 March quote.',
    risks: 'Board meeting may move.',
  },
  account: { segment: 'SMB' },
};

export async function run(): Promise<Row[]> {
  const theirRules = createJsonRules(clock.today);
  const same = rules.filter(({ id }) => theirRules.ids.includes(id));
  const judge = () => evaluateWith(same, facts, defaultPolicy, clock);
  await assertSameFailures(judge(), theirRules);
  const engine = async () => void (await theirRules.run(facts));
  const fourteen = await compare(() => void judge(), engine, { ours: 500, theirs: 20 });
  const all = await compare(() => void evaluate(facts, defaultPolicy, clock), engine, {
    ours: 200,
    theirs: 20,
  });
  return [
    row('rules/engine', fourteen.ratio, FOURTEEN, wordsOf(fourteen)),
    row(`rules/engine, all ${rules.length}`, all.ratio, ALL, wordsOf(all)),
    row(`all ${rules.length} rules, one record`, all.ours, ONE_RECORD_US, 'µs'),
    row(`${PIPELINE} opportunities`, secondsForPipeline(), PIPELINE_S, 's'),
  ];
}

/** Deals that differ, so that nothing can be remembered from one to the next. */
function secondsForPipeline(): number {
  const deals = Array.from({ length: PIPELINE }, (_, index) => dealNumber(index));
  const start = performance.now();
  for (const deal of deals) evaluate(deal, defaultPolicy, clock);
  return (performance.now() - start) / 1_000;
}

function dealNumber(index: number): Facts {
  const { opportunity, ...rest } = facts;
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

function row(named: string, figure: number, { goal, limit }: typeof FOURTEEN, unit: string): Row {
  return { name: named, figure, goal, limit, unit, verdict: verdictOf(figure, goal, limit) };
}

function wordsOf({ ours, theirs, spread }: Compared): string {
  return `± ${spread.toPrecision(2)}; ${ours.toFixed(1)} of ${theirs.toFixed(0)} µs`;
}

/** Two engines that disagree are not doing the same work. */
async function assertSameFailures({ findings }: Report, theirRules: JsonRules): Promise<void> {
  const failed = findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
  const [ours, theirs] = [failed.sort().join(), (await theirRules.run(facts)).sort().join()];
  if (ours !== theirs) throw new Error(`the engines disagree: ours ${ours}; theirs ${theirs}`);
}
