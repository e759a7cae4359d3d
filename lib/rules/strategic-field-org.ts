import { factAt } from '../facts/fact.ts';
import { labelAt } from '../fields/index.ts';
import { indexed } from '../policy/indexed.ts';
import { isOpen, otherCurrency } from './conditions.ts';
import { type Condition, type Context, defineRule, fail, notApplicable, type Verdict } from './rule.ts';
import { mergeUnknowns, unknownBecauseOf } from './unknowns.ts';
import { money } from './words.ts';

/** The handbook does not name the measure: either of them is enough (F-116). */
const MEASURES = ['opportunity.amount', 'opportunity.iacv'] as const;
type Measure = (typeof MEASURES)[number];

/** Why a measure does not reach the value; `undefined` when it does. */
function shortfall(path: Measure, { facts, policy }: Context): Verdict | undefined {
  const fact = factAt(facts, path);
  const unseen = unknownBecauseOf(path, fact);
  if (unseen) return unseen;
  if (fact.state !== 'value') return notApplicable(`${labelAt(path)} is blank.`);
  if (fact.value.currency !== policy.currency) return otherCurrency(path, fact.value, policy.currency);
  if (fact.value.amount >= policy.dealTeam.strategicValue) return undefined;
  return notApplicable(`${labelAt(path)} ${money(fact.value)} is below ${bound(policy)}.`);
}

const bound = indexed(({ dealTeam, currency }) => money({ amount: dealTeam.strategicValue, currency }));

const isStrategic: Condition = (context) => {
  const amount = shortfall(MEASURES[0], context);
  const iacv = amount && shortfall(MEASURES[1], context);
  if (!amount || !iacv) return undefined;
  const unseen = [amount, iacv].filter((verdict) => verdict.outcome === 'unknown');
  if (unseen.length > 0) return mergeUnknowns(unseen);
  return notApplicable(`${amount.because} ${iacv.because}`);
};

export default defineRule({
  id: 'strategic-field-org',
  group: 'Deal team',
  title: 'The Strategic Field Organization knows of the deal',
  when: 'Open opportunity whose Amount or incremental value reaches the threshold, in any segment.',
  why: 'Large engagements in high-value deals may bring in advisers to senior technical leaders.',
  severity: 'info',
  cites: ['F-116', 'C-21'],
  parameters: ['dealTeam.strategicValue'],
  applies: [isOpen, isStrategic],
  needs: {},
  uses: { amount: MEASURES[0], iacv: MEASURES[1] },
  check(_values, { amount, iacv }, context) {
    const [path, fact] = shortfall(MEASURES[0], context)
      ? ([MEASURES[1], iacv] as const)
      : ([MEASURES[0], amount] as const);
    const value = fact.state === 'value' ? ` ${money(fact.value)}` : '';
    const limit = bound(context.policy);
    return fail(
      `${labelAt(path)}${value} is not below ${limit}.`,
      `See Strategic Field Organization among the deal team links. Its own page asks for annual value over ${limit}, the approval of the sales and the SA manager, and access to the economic buyer.`,
      { fields: [path] },
    );
  },
});
