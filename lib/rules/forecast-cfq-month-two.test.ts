import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './forecast-cfq-month-two.ts';

const pipeline = { ...large, closeDate: '2026-04-30', forecastCategory: 'Pipeline' };
const on = (today: string) => ({ clock: { today } });
const withoutStageZero = { forecast: { ...defaultPolicy.forecast, includesStageZero: false } };

prove(rule, [
  [
    'Pipeline, closing on the last day of the quarter',
    pipeline,
    'fail warning',
    {
      because: /is Pipeline, in month 2 of FY27-Q1/,
      advice: /one of Commit and Best Case, or move Close Date past 30 Apr 2026/,
      fields: ['opportunity.forecastCategory', 'opportunity.closeDate'],
    },
  ],
  ['Best Case', { ...pipeline, forecastCategory: 'Best Case' }, 'pass'],
  ['Commit', { ...pipeline, forecastCategory: 'Commit' }, 'pass'],
  ['Pipeline, past due in the quarter', { ...pipeline, closeDate: '2026-02-10' }, 'fail warning'],
  ['closing on the first day of the quarter', { ...pipeline, closeDate: '2026-02-01' }, 'fail warning'],
  ['past due since the last quarter', { ...pipeline, closeDate: '2026-01-31' }, 'not-applicable'],
  ['closing a day after the quarter', { ...pipeline, closeDate: '2026-05-01' }, 'not-applicable'],
  ['Omitted', { ...pipeline, forecastCategory: 'Omitted' }, 'fail warning'],
  ['a blank category', { ...pipeline, forecastCategory: null }, 'fail warning', { because: /is blank/ }],
  [
    'the last day of month 1',
    pipeline,
    'fail info',
    { ...on('2026-02-28'), because: /month 1/, advice: /by 1 Mar 2026/ },
  ],
  ['the first of the last seven days of month 1', pipeline, 'fail info', on('2026-02-22')],
  [
    'the day before the last seven days of month 1',
    pipeline,
    'not-applicable',
    { ...on('2026-02-21'), because: /more than 7 days left/ },
  ],
  ['earlier in month 1', pipeline, 'not-applicable', on('2026-02-20')],
  [
    'earlier in month 1, the category not shown',
    { ...pipeline, forecastCategory: absent },
    'not-applicable',
    on('2026-02-20'),
  ],
  [
    'the last days of month 1, Best Case',
    { ...pipeline, forecastCategory: 'Best Case' },
    'pass',
    on('2026-02-28'),
  ],
  ['the first day of month 2', pipeline, 'fail warning', on('2026-03-01')],
  ['the last day of month 3', pipeline, 'fail warning', on('2026-04-30')],
  ['PubSec is warned', { ...pipeline, ...pubSec }, 'fail warning'],
  ['Mid-Market is only reminded', { ...pipeline, ...midMarket }, 'fail info'],
  ['SMB is only reminded', { ...pipeline, account: {} }, 'fail info'],
  [
    'a segment that is not known is only reminded',
    { ...pipeline, account: { segment: absent } },
    'fail info',
  ],
  ['stage 0 counts', { ...pipeline, stage: '0-Pending Acceptance' }, 'fail warning'],
  [
    'stage 0 does not count when the policy leaves it out',
    { ...pipeline, stage: '0-Pending Acceptance' },
    'not-applicable',
    { policy: withoutStageZero },
  ],
  ['stage 1 counts in any case', { ...pipeline, stage: '1-Discovery' }, 'fail', { policy: withoutStageZero }],
  ['a closed deal', { ...pipeline, stage: 'Closed Won' }, 'not-applicable'],
  ['a blank close date', { ...pipeline, closeDate: null }, 'not-applicable'],
  [
    'a close date that is not shown',
    { ...pipeline, closeDate: absent },
    'unknown',
    { fields: ['opportunity.closeDate'] },
  ],
  ['a close date that cannot be read', { ...pipeline, closeDate: garbled }, 'unknown'],
  [
    'a category that is not shown',
    { ...pipeline, forecastCategory: absent },
    'unknown',
    { fields: ['opportunity.forecastCategory'] },
  ],
  [
    'a category that is not shown, closing in another quarter',
    { ...pipeline, closeDate: '2026-05-01', forecastCategory: absent },
    'not-applicable',
  ],
  [
    'spaces around a category',
    { ...pipeline, forecastCategory: ' Commit ' },
    'pass',
    { because: /^Forecast Category is Commit\.$/ },
  ],
  ['a stage that is not shown', { ...pipeline, stage: absent }, 'unknown', { fields: ['opportunity.stage'] }],
  [
    'a category that cannot be read',
    { ...pipeline, forecastCategory: garbled },
    'unknown',
    { fields: ['opportunity.forecastCategory'] },
  ],
]);
