import { expect, it } from 'vitest';
import type { Facts, OpportunityFacts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { dealWith, judge, usd, WEDNESDAY } from './cases.ts';
import { evaluatePipelineWith } from './evaluate-pipeline.ts';
import { type ListCase, proveList } from './pipeline-cases.ts';
import rule from './pipeline-coverage.ts';

function deal(iacv: OpportunityFacts['iacv'], changes: OpportunityFacts = {}): Facts {
  return {
    opportunity: {
      stage: '3-Technical Evaluation',
      closeDate: '2026-04-30',
      forecastCategory: 'Pipeline',
      ...(iacv === undefined ? {} : { iacv }),
      ...changes,
    },
  };
}

const target = { target: 100_000 };

proveList(rule, 'opportunities', [
  [
    'exactly three and a half times',
    [deal(usd(350_000))],
    target,
    [{ outcome: 'pass', because: /is 3\.50 times/ }],
  ],
  [
    'a dollar less is shown rounded down',
    [deal(usd(349_999))],
    target,
    [
      {
        outcome: 'fail',
        severity: 'warning',
        because: /is 3\.49 times the target of \$100,000; the rule of thumb is 3\.5/,
        advice: /^Create \$1 of pipeline that closes in FY27-Q1\.$/,
      },
    ],
  ],
  ['a dollar more', [deal(usd(350_001))], target, [{ outcome: 'pass', because: /is 3\.50 times/ }]],
  ...(
    [
      [57_000, '0\\.57'],
      [115_000, '1\\.15'],
      [349_999.99, '3\\.49'],
    ] as const
  ).map(
    ([amount, factor]): ListCase => [
      `$${amount} is told as it is to the target`,
      [deal(usd(amount))],
      target,
      [{ outcome: 'fail', because: new RegExp(`is ${factor} times`) }],
    ],
  ),
  ['deals add up', [deal(usd(200_000)), deal(usd(150_000))], target, [{ outcome: 'pass' }]],
  [
    'no target',
    [deal(usd(350_000))],
    {},
    [{ outcome: 'unknown', because: /^No target/, fields: ['opportunity.iacv'] }],
  ],
  ['a target of zero', [deal(usd(350_000))], { target: 0 }, [{ outcome: 'unknown' }]],
  [
    'a part of the list gives a lower bound',
    [deal(usd(400_000))],
    { ...target, complete: false },
    [{ outcome: 'unknown', because: /part of the list is loaded\. At least Net ARR of \$400,000/ }],
  ],
  [
    'a close date in the next quarter',
    [deal(usd(350_000), { closeDate: '2026-05-01' })],
    target,
    [{ outcome: 'fail' }],
  ],
  [
    'a deal left out of the forecast',
    [deal(usd(350_000), { forecastCategory: 'Omitted' })],
    target,
    [{ outcome: 'fail' }],
  ],
  ['a closed deal', [deal(usd(350_000), { stage: 'Closed Won' })], target, [{ outcome: 'fail' }]],
  [
    'a renewal that loses is not subtracted',
    [deal(usd(350_000)), deal(usd(-50_000))],
    target,
    [{ outcome: 'pass' }],
  ],
  [
    'two currencies, with a figure for each',
    [deal(usd(350_000)), deal({ amount: 10, currency: 'EUR' })],
    target,
    [{ outcome: 'unknown', because: /\$350,000 and EUR 10/ }],
  ],
  [
    'a column that is not shown falls back to the other measure and says so',
    [deal(undefined, { amount: usd(350_000) })],
    target,
    [{ outcome: 'pass', because: /^Amount of/ }],
  ],
  [
    'a deal whose value is not shown',
    [deal(usd(350_000)), deal(undefined)],
    target,
    [{ outcome: 'unknown', fields: ['opportunity.iacv'] }],
  ],
  [
    'deals of two owners',
    [deal(usd(350_000), { owner: 'Sam Field' }), deal(usd(9), { owner: 'Ana Diaz' })],
    target,
    [{ outcome: 'not-applicable', because: /deals of Sam Field and Ana Diaz; a target is one seller's\./ }],
  ],
  [
    'deals of two owners, one of whom the list is of',
    [deal(usd(350_000), { owner: 'Sam Field' }), deal(usd(9), { owner: 'Ana Diaz' })],
    { ...target, owner: 'ana diaz' },
    [{ outcome: 'fail', because: /^Net ARR of \$9 in/ }],
  ],
  [
    'deals of none but another owner than the list is of',
    [deal(usd(350_000), { owner: 'Sam Field' })],
    { ...target, owner: 'Ana Diaz' },
    [
      {
        outcome: 'unknown',
        because: /^The list shows no deal of Ana Diaz\./,
        fields: ['opportunity.owner'],
      },
    ],
  ],
  ...[' ', null as unknown as string].map(
    (owner): ListCase => [
      `an owner of the list that is ${JSON.stringify(owner)} is none`,
      [deal(usd(350_000), { owner: 'Sam Field' })],
      { ...target, owner },
      [{ outcome: 'pass' }],
    ],
  ),
  [
    'a deal that shows no owner beside those of one',
    [deal(usd(349_000), { owner: 'Sam Field' }), deal(usd(900), { owner: 'Sam  field' }), deal(usd(100))],
    { ...target, owner: 'Sam Field' },
    [
      {
        outcome: 'unknown',
        because: /^1 of the deals does not tell .*Owner\./,
        fields: ['opportunity.owner'],
      },
    ],
  ],
  [
    'a deal whose owner cannot be read beside those of one',
    [deal(usd(350_000), { owner: 'Sam Field' }), deal(usd(100), { owner: { unreadable: 'Sam …' } })],
    target,
    [{ outcome: 'unknown', because: /Owner/, fields: ['opportunity.owner'] }],
  ],
  [
    'no deal that shows an owner, and one the list is of',
    [deal(usd(349_000)), deal(usd(1_000))],
    { ...target, owner: 'Sam Field' },
    [{ outcome: 'pass' }],
  ],
  [
    'a deal without an owner that counts for nothing',
    [deal(usd(350_000), { owner: 'Sam Field' }), deal(null)],
    target,
    [{ outcome: 'pass' }],
  ],
  [
    'an owner that is spelled twice, beside a won deal of another',
    [
      deal(usd(349_000), { owner: 'Sam Field' }),
      deal(usd(1_000), { owner: 'sam field' }),
      deal(usd(5), { owner: 'Ana Diaz', stage: 'Closed Won' }),
    ],
    target,
    [{ outcome: 'pass' }],
  ],
  [
    'a deal whose stage the policy does not name',
    [deal(usd(9), { stage: 'Warm' })],
    target,
    [{ outcome: 'unknown', fields: ['opportunity.stage'] }],
  ],
  ['a list of accounts', [], { kind: 'accounts' }, [{ outcome: 'not-applicable', because: /accounts/ }]],
  [
    'an empty list',
    [],
    target,
    [{ outcome: 'fail', because: /of \$0 in FY27-Q1/, advice: /Create \$350,000 of/ }],
  ],
]);

it('is not applicable to one record', () => {
  expect(judge(rule, dealWith({}))).toMatchObject({
    outcome: 'not-applicable',
    because: 'Judged over a list.',
  });
});

it('asks for the columns that it counts by', () => {
  expect(rule.needs).toEqual(['opportunity.stage', 'opportunity.closeDate', 'opportunity.forecastCategory']);
  expect(rule.uses).toEqual(['opportunity.iacv', 'opportunity.amount', 'opportunity.owner']);
});

it('where what is won is taken off the target, says what is left of it', () => {
  const { pipeline } = defaultPolicy;
  const policy = {
    ...defaultPolicy,
    pipeline: { ...pipeline, coverage: { ...pipeline.coverage, subtractsClosed: true } },
  };
  const context = { kind: 'opportunities', complete: true, ...target } as const;
  const won = (amount: number) => deal(usd(amount), { stage: 'Closed Won' });
  const judged = (...rows: Facts[]) =>
    evaluatePipelineWith([rule], rows, policy, WEDNESDAY, context).findings[0];

  expect(judged(deal(usd(100_000)), won(60_000))).toMatchObject({
    outcome: 'fail',
    because:
      'Net ARR of $100,000 in FY27-Q1 is 2.50 times the $40,000 to go of the target of $100,000; the rule of thumb is 3.5.',
    advice: 'Create $40,000 of pipeline that closes in FY27-Q1.',
  });
  expect(judged(deal(usd(5_000)), won(100_000))).toMatchObject({
    outcome: 'pass',
    because: 'The target is reached. Open Net ARR of $5,000 in FY27-Q1.',
  });
});
