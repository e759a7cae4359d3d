import { Engine, type RuleProperties } from 'json-rules-engine';
import { addDays, firstOfNextMonth, isFirstOfMonth, isMonthEnd } from '../../../lib/calendar/day.ts';
import type { Facts } from '../../../lib/facts/facts.ts';
import { fullPlan, overview } from '../../../lib/rules/command-plan-fields.ts';

/*
 * The fourteen rules as a general rule engine states them: their failing condition as JSON, on flat facts.
 * It has no word for "unknown", writes no sentence and computes no date, so it does less than ours.
 */

type Condition = RuleProperties['conditions'];
type Test = { fact: string; operator: string; value: unknown };
type Nested = { all: (Test | Nested)[] } | { any: (Test | Nested)[] };

const is = (fact: string, operator: string, value: unknown): Test => ({ fact, operator, value });
const open = is('stage', 'notIn', ['Closed Won', '8-Closed Lost', '9-Unqualified', '10-Duplicate']);
const commercial = is('segment', 'in', ['SMB', 'Mid-Market']);
const enterprise = is('segment', 'in', ['Large', 'PubSec']);
const notExempt = is('name', 'doesNotContainToken', 'channel-managed');
const blank = (field: string) => is(field, 'equal', null);
const filled = (field: string) => is(field, 'notEqual', null);
const anyBlank = (paths: readonly string[]): Nested => ({
  any: paths.map((path) => blank(path.replace('opportunity.', ''))),
});
const over = (fact: string, operator: string, smb: number, midMarket: number): Nested => ({
  any: [
    { all: [is('segment', 'equal', 'SMB'), is(fact, operator, smb)] },
    { all: [is('segment', 'equal', 'Mid-Market'), is(fact, operator, midMarket)] },
  ],
});

function conditions(today: string): Record<string, Nested> {
  const conventionApplies = [
    open,
    commercial,
    is('type', 'notEqual', 'Renewal'),
    is('stage', 'notIn', ['6-Awaiting Signature', '7-Closing']),
    filled('closeDate'),
    is('closeDate', 'notBefore', today),
  ];
  return {
    'deck-link-present': {
      all: [commercial, open, over('amount', 'greaterThan', 5_000, 10_000), blank('deckLink')],
    },
    'next-step-present': { all: [open, blank('nextSteps')] },
    'next-step-date-present': { all: [open, blank('nextStepDate')] },
    'next-step-overdue': { all: [open, filled('nextStepDate'), is('nextStepDate', 'before', today)] },
    'next-step-beyond-30-days': {
      all: [
        commercial,
        open,
        is('nextStepDate', 'after', addDays(today, 30)),
        is('nextSteps', 'shorterThan', 60),
      ],
    },
    'command-plan-overview': {
      all: [
        commercial,
        open,
        over('amount', 'greaterThan', 5_000, 10_000),
        notExempt,
        anyBlank(overview.required),
      ],
    },
    'command-plan-close-plan': {
      all: [commercial, open, over('amount', 'greaterThan', 5_000, 10_000), notExempt, blank('closePlan')],
    },
    'command-plan-full-commercial': {
      all: [
        commercial,
        open,
        over('iacv', 'greaterThanInclusive', 10_000, 20_000),
        notExempt,
        anyBlank(fullPlan.required),
      ],
    },
    'command-plan-full-enterprise': {
      all: [enterprise, open, is('iacv', 'greaterThanInclusive', 50_000), anyBlank(fullPlan.required)],
    },
    'amount-nonzero': { all: [open, { any: [blank('iacv'), is('iacv', 'lessThanInclusive', 0)] }] },
    'close-date-present': { all: [open, blank('closeDate')] },
    'close-date-past': {
      all: [
        open,
        filled('closeDate'),
        is('closeDate', 'before', today),
        is('stage', 'notIn', ['6-Awaiting Signature', '7-Closing']),
        is('type', 'notEqual', 'Renewal'),
      ],
    },
    'close-date-convention': { all: [...conventionApplies, is('closeDate', 'fitsConvention', false)] },
    'close-date-month-end-event': {
      all: [...conventionApplies, is('closeDate', 'isMonthEnd', true), blank('whyNow')],
    },
  };
}

/** An engine that holds the fourteen rules. */
export type JsonRules = {
  ids: readonly string[];
  /** Resolves to the ids of those that failed. */
  run(facts: Facts): Promise<string[]>;
};

export function createJsonRules(today: string): JsonRules {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator<string | null, string>('before', (day, other) => day !== null && day < other);
  engine.addOperator<string | null, string>('notBefore', (day, other) => day !== null && day >= other);
  engine.addOperator<string | null, string>('after', (day, other) => day !== null && day > other);
  engine.addOperator<string | null, number>('shorterThan', (text, length) => (text ?? '').length < length);
  engine.addOperator<string, string>(
    'doesNotContainToken',
    (name, token) => !name.toLowerCase().includes(token),
  );
  engine.addOperator<string, boolean>(
    'fitsConvention',
    (day, wanted) => (isMonthEnd(day) || isFirstOfMonth(day) || firstOfNextMonth(day) === day) === wanted,
  );
  engine.addOperator<string, boolean>('isMonthEnd', (day, wanted) => isMonthEnd(day) === wanted);
  const all = conditions(today);
  for (const [type, nested] of Object.entries(all)) {
    engine.addRule({ conditions: nested as Condition, event: { type } });
  }
  const run = async (facts: Facts) => (await engine.run(flat(facts))).events.map(({ type }) => type);
  return { ids: Object.keys(all), run };
}

function flat({ opportunity, account }: Facts): Record<string, unknown> {
  const amounts = Object.entries(opportunity ?? {}).map(([key, known]): [string, unknown] => [
    key,
    typeof known === 'object' && known !== null && 'amount' in known ? known.amount : known,
  ]);
  return { ...Object.fromEntries(amounts), segment: account?.segment };
}
