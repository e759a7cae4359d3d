import { absent, garbled, large, midMarket, prove } from './cases.ts';
import rule from './close-date-first-of-month-event.ts';

prove(rule, [
  ['the first of a month, no event', { closeDate: '2026-04-01', whyNow: null }, 'pass'],
  ['Mid-Market, no event', { ...midMarket, closeDate: '2026-04-01', whyNow: null }, 'pass'],
  [
    'the first of a month, an event recorded',
    { closeDate: '2026-04-01' },
    'fail info',
    {
      because: /Close Date 1 Apr 2026 .* Why Now records an event\.$/,
      advice: /31 Mar 2026 or 30 Apr 2026/,
      fields: ['opportunity.closeDate'],
    },
  ],
  [
    'a month end that has passed is not suggested',
    { closeDate: '2026-04-01' },
    'fail info',
    { clock: { today: '2026-04-01' }, advice: /close: 30 Apr 2026\.$/ },
  ],
  ['only a question is no event', { closeDate: '2026-04-01', whyNow: 'What ends?' }, 'pass'],
  [
    'numbered questions are no event',
    { closeDate: '2026-04-01', whyNow: '1. What is the compelling event?\n2. Who owns it?' },
    'pass',
  ],
  ['a question and a filler are no event', { closeDate: '2026-04-01', whyNow: 'What ends?\nn/a' }, 'pass'],
  ['a filler in words is no event', { closeDate: '2026-04-01', whyNow: 'to be determined' }, 'pass'],
  ['filler is no event', { closeDate: '2026-04-01', whyNow: 'tbd' }, 'pass'],
  [
    'the first of the next quarter, no event',
    { closeDate: '2026-05-01', whyNow: null },
    'fail info',
    {
      because: /is the first of a month\. It falls in FY27-Q2, out of the current quarter\.$/,
      advice: /use 30 Apr 2026/,
    },
  ],
  [
    'the first of the next quarter, an event recorded',
    { closeDate: '2026-05-01' },
    'fail info',
    { because: /records an event\. It falls in FY27-Q2/, advice: /30 Apr 2026 or 31 May 2026/ },
  ],
  ['a month further on', { closeDate: '2026-06-01', whyNow: null }, 'pass'],
  ['the first of the quarter after the next', { closeDate: '2026-08-01', whyNow: null }, 'pass'],
  [
    'another fiscal year has other quarters',
    { closeDate: '2026-04-01', whyNow: null },
    'fail info',
    { policy: { fiscalYearStartMonth: 1 }, because: /FY26-Q2/ },
  ],
  [
    'on the last day of the quarter',
    { closeDate: '2026-05-01', whyNow: null },
    'fail info',
    { clock: { today: '2026-04-30' } },
  ],
  [
    'once that quarter has begun',
    { closeDate: '2026-05-01', whyNow: null },
    'pass',
    { clock: { today: '2026-05-01' } },
  ],
  ['a month end', { closeDate: '2026-04-30' }, 'not-applicable'],
  ['the second of a month', { closeDate: '2026-04-02' }, 'not-applicable'],
  ['a month end, Why Now not shown', { closeDate: '2026-04-30', whyNow: absent }, 'not-applicable'],
  [
    'Why Now not shown',
    { closeDate: '2026-04-01', whyNow: absent },
    'unknown',
    { fields: ['opportunity.whyNow'] },
  ],
  ['a date that cannot be read', { closeDate: garbled }, 'unknown', { fields: ['opportunity.closeDate'] }],
  ['a blank date', { closeDate: null }, 'not-applicable'],
  ['a first that has passed', { closeDate: '2026-03-01' }, 'not-applicable'],
  ['a renewal', { type: 'Renewal', closeDate: '2026-04-01' }, 'not-applicable'],
  ['out for signature', { stage: '6-Awaiting Signature', closeDate: '2026-04-01' }, 'not-applicable'],
  ['Large', { ...large, closeDate: '2026-04-01' }, 'not-applicable'],
  ['a closed deal', { stage: 'Closed Won', closeDate: '2026-04-01' }, 'not-applicable'],
  [
    'a month end that is today may still be used',
    { closeDate: '2026-04-01' },
    'fail info',
    { clock: { today: '2026-03-31' }, advice: /31 Mar 2026 or 30 Apr 2026/ },
  ],
]);
