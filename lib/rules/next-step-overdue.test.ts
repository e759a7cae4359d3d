import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './next-step-overdue.ts';

const oneDayOfGrace = { nextStep: { ...defaultPolicy.nextStep, graceDays: 1 } };

prove(rule, [
  ['tomorrow', { nextStepDate: '2026-03-19' }, 'pass'],
  ['today', { nextStepDate: '2026-03-18' }, 'pass'],
  [
    'yesterday',
    { nextStepDate: '2026-03-17' },
    'fail error',
    { because: /was 17 Mar 2026, 1 day ago/, advice: /Set the day/ },
  ],
  ['last month', { nextStepDate: '2026-02-18' }, 'fail error', { because: /28 days ago/ }],
  ['a blank date', { nextStepDate: null }, 'not-applicable'],
  ['not on the page', { nextStepDate: absent }, 'unknown', { fields: ['opportunity.nextStepDate'] }],
  ['a date that cannot be read', { nextStepDate: garbled }, 'unknown'],
  ['a lost deal', { stage: '8-Closed Lost', nextStepDate: '2025-06-01' }, 'not-applicable'],
  ['yesterday, with a day of grace', { nextStepDate: '2026-03-17' }, 'pass', { policy: oneDayOfGrace }],
  ['two days ago, with a day of grace', { nextStepDate: '2026-03-16' }, 'fail', { policy: oneDayOfGrace }],
  [
    'the leap day, on the day after it',
    { nextStepDate: '2028-02-29' },
    'fail error',
    { clock: { today: '2028-03-01' }, because: /1 day ago/ },
  ],
  [
    'the last day of the year, on the first',
    { nextStepDate: '2025-12-31' },
    'fail error',
    { clock: { today: '2026-01-01' } },
  ],
  [
    'a stage that is not shown',
    { stage: absent, nextStepDate: '2026-03-17' },
    'unknown',
    { fields: ['opportunity.stage'] },
  ],
  ['PubSec is advised', { ...pubSec, nextStepDate: '2026-03-17' }, 'fail warning'],
  ['Mid-Market', { ...midMarket, nextStepDate: '2026-03-17' }, 'fail error'],
  ['Large is advised', { ...large, nextStepDate: '2026-03-17' }, 'fail warning'],
  [
    'a segment that is not known',
    { account: { segment: absent }, nextStepDate: '2026-03-17' },
    'fail warning',
  ],
  ['7-Closing is no exception', { stage: '7-Closing', nextStepDate: '2026-03-17' }, 'fail error'],
]);
