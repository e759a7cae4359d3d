import { defaultPolicy } from '../policy/index.ts';
import { absent, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './forecast-review-horizon.ts';

const on = (today: string) => ({ clock: { today } });
const forecast = (horizon: object) => ({
  forecast: { ...defaultPolicy.forecast, horizon: { ...defaultPolicy.forecast.horizon, ...horizon } },
});

prove(rule, [
  [
    'the first day of a quarter',
    large,
    'fail info',
    {
      ...on('2026-02-01'),
      because: /^1 Feb 2026 is in month 1 of FY27-Q1\.$/,
      advice:
        /^Review FY27-Q1, 1 Feb 2026 to 30 Apr 2026\. The business review of FY26-Q4 runs until 14 Feb 2026 and can serve as this one\.$/,
    },
  ],
  [
    'the last day for business reviews',
    large,
    'fail info',
    { ...on('2026-02-14'), advice: /business review/ },
  ],
  ['the day after it', large, 'fail info', { ...on('2026-02-15'), advice: /^Review FY27-Q1, [^.]*\.$/ }],
  ['the last day of month 1', large, 'fail info', { ...on('2026-02-28'), advice: /^Review FY27-Q1/ }],
  [
    'month 2 looks at the next quarter',
    large,
    'fail info',
    {
      ...on('2026-03-18'),
      because: /month 2 of FY27-Q1/,
      advice: /^Review FY27-Q2, 1 May 2026 to 31 Jul 2026\.$/,
    },
  ],
  [
    'month 3 looks at the quarter after the next',
    large,
    'fail info',
    { ...on('2026-04-01'), because: /month 3/, advice: /^Review FY27-Q3, .* Hold it before 21 Apr 2026\.$/ },
  ],
  [
    'the last day for a review in month 3',
    large,
    'fail info',
    { ...on('2026-04-20'), advice: /^Review FY27-Q3/ },
  ],
  [
    'the first of the last ten days',
    large,
    'fail info',
    { ...on('2026-04-21'), advice: /^Hold no review now: 10 days left/ },
  ],
  ['the last day of the quarter', large, 'fail info', { ...on('2026-04-30'), advice: /1 day left/ }],
  [
    'the last quarter of a fiscal year looks into the next year',
    large,
    'fail info',
    { ...on('2027-01-05'), because: /month 3 of FY27-Q4/, advice: /^Review FY28-Q2/ },
  ],
  ['PubSec', pubSec, 'fail info'],
  ['the deal makes no difference', { ...large, stage: 'Closed Won' }, 'fail info'],
  ['SMB is not reminded', {}, 'not-applicable'],
  ['Mid-Market is not reminded', midMarket, 'not-applicable'],
  ['SMB is reminded when the policy says so', {}, 'fail info', { policy: forecast({ segments: ['smb'] }) }],
  [
    'a longer quiet time that the policy sets',
    large,
    'fail info',
    { ...on('2026-04-20'), policy: forecast({ quietDays: 11 }), advice: /^Hold no review now/ },
  ],
  [
    'a segment that is not shown',
    { account: { segment: absent } },
    'unknown',
    { fields: ['account.segment'] },
  ],
]);
