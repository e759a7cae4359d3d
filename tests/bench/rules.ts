import type { Facts } from '../../lib/facts/facts.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import { evaluateWith } from '../../lib/rules/evaluate.ts';
import { evaluate, type Report, rules } from '../../lib/rules/index.ts';
import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { createJsonRules, type JsonRules } from './engine/json-rules.ts';
import { compare } from './engine/measure.ts';

export const name = 'rules: fourteen on one record, against the same fourteen in json-rules-engine';

const clock = { today: '2026-03-18', time: '10:00' };
const GOAL = 1 / 50;
const LIMIT = 1 / 20;

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
  const { ours, theirs, ratio, spread } = await compare(
    () => void judge(),
    async () => void (await theirRules.run(facts)),
    { ours: 500, theirs: 20 },
  );
  const all = await compare(
    () => void evaluate(facts, defaultPolicy, clock),
    () => void judge(),
    { ours: 200, theirs: 500 },
  );
  return [
    {
      name: 'rules/engine',
      figure: ratio,
      goal: GOAL,
      limit: LIMIT,
      unit: `± ${spread.toPrecision(2)}; ${ours.toFixed(1)} of ${theirs.toFixed(0)} µs; all ${rules.length} rules ${all.ours.toFixed(0)} µs`,
      verdict: verdictOf(ratio, GOAL, LIMIT),
    },
  ];
}

/** Two engines that disagree are not doing the same work. */
async function assertSameFailures({ findings }: Report, theirRules: JsonRules): Promise<void> {
  const failed = findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
  const [ours, theirs] = [failed.sort().join(), (await theirRules.run(facts)).sort().join()];
  if (ours !== theirs) throw new Error(`the engines disagree: ours ${ours}; theirs ${theirs}`);
}
