import { expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { absent, type Case, dealWith, judge, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './forecast-weekly-values.ts';

const wednesday = (time: string) => ({ clock: { today: '2026-03-18', time } });
const forecast = (weekly: object) => ({
  forecast: { ...defaultPolicy.forecast, weekly: { ...defaultPolicy.forecast.weekly, ...weekly } },
});

prove(rule, [
  [
    'a minute before the time, not done',
    {},
    'fail info',
    {
      ...wednesday('16:59'),
      because: /^Five forecast values are due today by 5:00 PM\.$/,
      advice: /Renewal Loss Best Case, Renewal Loss Commit, Gross Best Case, Gross Commit and Net 50\/50/,
    },
  ],
  [
    'at the time, not done',
    {},
    'fail info',
    { ...wednesday('17:00'), because: /^Five forecast values were due today at 5:00 PM\.$/ },
  ],
  ['a minute before midnight, not done', {}, 'fail info', { ...wednesday('23:59'), because: /were due/ }],
  ['at midnight, not done', {}, 'fail info', { ...wednesday('00:00'), because: /are due/ }],
  [
    'a time of day that is not known is never overdue',
    {},
    'fail info',
    { clock: { today: '2026-03-18' }, because: /are due/ },
  ],
  ['done this week', {}, 'pass', { ...wednesday('17:00'), person: { weeklyValuesDone: '2026-W12' } }],
  ['done last week', {}, 'fail info', { ...wednesday('10:00'), person: { weeklyValuesDone: '2026-W11' } }],
  ['Tuesday is quiet', {}, 'not-applicable', { clock: { today: '2026-03-17', time: '17:00' } }],
  ['Thursday is quiet', {}, 'not-applicable', { clock: { today: '2026-03-19', time: '00:00' } }],
  [
    "the user's zone decides: it is Wednesday in Tokyo",
    {},
    'fail info',
    { clock: { today: '2026-03-18', time: '08:00' } },
  ],
  [
    "the user's zone decides: it is still Tuesday in New York",
    {},
    'not-applicable',
    { clock: { today: '2026-03-17', time: '19:00' } },
  ],
  ['Mid-Market is reminded', midMarket, 'fail info'],
  ['Large is not reminded', large, 'not-applicable'],
  ['PubSec is not reminded', pubSec, 'not-applicable'],
  [
    'Large is reminded when the policy says so',
    large,
    'fail info',
    { policy: forecast({ segments: ['large'] }) },
  ],
  [
    'another day that the policy sets',
    {},
    'fail info',
    {
      clock: { today: '2026-03-17', time: '10:00' },
      policy: forecast({ weekday: 2, time: '09:30' }),
      because: /were due/,
    },
  ],
  ...(
    [
      ['00:05', '12:05 AM'],
      ['09:30', '9:30 AM'],
      ['12:00', '12:00 PM'],
    ] as const
  ).map(
    ([time, words]): Case => [
      `${time} is ${words}`,
      {},
      'fail info',
      {
        ...wednesday('12:30'),
        policy: forecast({ time }),
        because: new RegExp(`were due today at ${words}`),
      },
    ],
  ),
  [
    'one value',
    {},
    'fail info',
    {
      ...wednesday('10:00'),
      policy: forecast({ values: ['Commit'] }),
      because: /^One forecast value is due /,
    },
  ],
  [
    'one value, at the time',
    {},
    'fail info',
    {
      ...wednesday('17:00'),
      policy: forecast({ values: ['Commit'] }),
      because: /^One forecast value was due /,
    },
  ],
  ...['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'].map(
    (word, index): Case => [
      `${word} values`,
      {},
      'fail info',
      {
        ...wednesday('10:00'),
        policy: forecast({ values: Array(index + 2).fill('Commit') }),
        because: new RegExp(`^${word} forecast values are due `),
      },
    ],
  ),
  [
    'more than ten',
    {},
    'fail info',
    {
      ...wednesday('10:00'),
      policy: forecast({ values: Array(11).fill('Commit') }),
      because: /^11 forecast /,
    },
  ],
  ['the deal makes no difference', { stage: 'Closed Won' }, 'fail info'],
  [
    'a segment that is not shown',
    { account: { segment: absent } },
    'unknown',
    { fields: ['account.segment'] },
  ],
  ['a blank segment', { account: { segment: null } }, 'unknown', { because: /no segment/ }],
]);

const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

it.each(WEEK)('on another day, %s is named as the day', (name) => {
  const weekday = WEEK.indexOf(name);
  // 15 March 2026 is a Sunday.
  const clock = { today: `2026-03-${16 + weekday}` };
  const { outcome, because } = judge(rule, dealWith({}), { clock, policy: forecast({ weekday }) });
  expect({ outcome, because }).toEqual({ outcome: 'not-applicable', because: `Asked for on ${name}s.` });
});
