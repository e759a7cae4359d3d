import { absent, prove } from './cases.ts';
import rule from './close-date-month-end-event.ts';

prove(rule, [
  ['a month end with an event', { closeDate: '2026-03-31', whyNow: 'licence ends 3/31' }, 'pass'],
  [
    'a month end without one',
    { closeDate: '2026-03-31', whyNow: null },
    'fail warning',
    {
      because: /is blank/,
      advice: /Why Now, or use 1 Apr 2026/,
      fields: ['opportunity.whyNow', 'opportunity.closeDate'],
    },
  ],
  [
    'a month end with only a question',
    { closeDate: '2026-03-31', whyNow: 'What is the compelling event?' },
    'fail',
    { because: /only questions/ },
  ],
  ['the Friday before a weekend month end, without one', { closeDate: '2026-05-29', whyNow: null }, 'fail'],
  [
    'Why Now not shown',
    { closeDate: '2026-03-31', whyNow: absent },
    'unknown',
    { fields: ['opportunity.whyNow'] },
  ],
  ['the first of a month', { closeDate: '2026-04-01', whyNow: null }, 'not-applicable'],
  ['the first of a month, Why Now not shown', { closeDate: '2026-04-01', whyNow: absent }, 'not-applicable'],
  [
    'out for signature',
    { stage: '6-Awaiting Signature', closeDate: '2026-03-31', whyNow: null },
    'not-applicable',
  ],
  ['a renewal', { type: 'Renewal', closeDate: '2026-03-31', whyNow: null }, 'not-applicable'],
  ['a date that is not shown', { closeDate: absent }, 'unknown', { fields: ['opportunity.closeDate'] }],
]);
