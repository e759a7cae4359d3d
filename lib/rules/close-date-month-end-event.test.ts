import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './close-date-month-end-event.ts';

prove(rule, [
  ['a month end with an event', { closeDate: '2026-03-31', whyNow: 'licence ends 3/31' }, 'pass'],
  [
    'a month end without one',
    { closeDate: '2026-03-31', whyNow: null },
    'fail warning',
    {
      because: /^Close Date 31 Mar 2026 is a month end and Why Now is blank\.$/,
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
  [
    'a month end with numbered questions',
    { closeDate: '2026-03-31', whyNow: '1. What is the compelling event?\n2. Who owns it?' },
    'fail warning',
    { because: /only questions/ },
  ],
  [
    'a month end with a question and a filler',
    { closeDate: '2026-03-31', whyNow: 'What is the compelling event? TBD' },
    'fail warning',
    { because: /only questions/ },
  ],
  [
    'a month end with filler',
    { closeDate: '2026-03-31', whyNow: 'tbd / n/a' },
    'fail warning',
    { because: /Why Now says only "tbd \/ n\/a"\.$/ },
  ],
  [
    'a month end with a filler in words',
    { closeDate: '2026-03-31', whyNow: '<p>To be confirmed</p>' },
    'fail warning',
    { because: /says only "To be confirmed"/ },
  ],
  [
    'a month end with a long row of dashes',
    { closeDate: '2026-03-31', whyNow: '-'.repeat(60) },
    'fail warning',
    { because: /says only "-{30}"/ },
  ],
  [
    'a month end and a Why Now that denies an event',
    { closeDate: '2026-03-31', whyNow: 'No compelling event yet, to be found with the champion.' },
    'fail warning',
    { because: /and Why Now says that there is no event\.$/, advice: /or use 1 Apr 2026/ },
  ],
  [
    'a month end and a Why Now that denies all events but one',
    { closeDate: '2026-03-31', whyNow: 'No compelling event but the audit in April.' },
    'pass',
  ],
  [
    'a month end and an event that is told with a no',
    { closeDate: '2026-03-31', whyNow: 'No support for the old tool after 31 March.' },
    'pass',
  ],
  [
    'a month end with template text',
    { closeDate: '2026-03-31', whyNow: '<p>Insert text here.</p>' },
    'fail warning',
    { because: /holds only template text\.$/ },
  ],
  [
    'a month end with markup and no text',
    { closeDate: '2026-03-31', whyNow: '<p>&nbsp;</p>' },
    'fail warning',
    { because: /Why Now is blank/ },
  ],
  [
    'Mid-Market, a month end without one',
    { ...midMarket, closeDate: '2026-03-31', whyNow: null },
    'fail warning',
  ],
  ['Large, a month end without one', { ...large, closeDate: '2026-03-31', whyNow: null }, 'not-applicable'],
  ['closed', { stage: 'Closed Won', closeDate: '2026-03-31', whyNow: null }, 'not-applicable'],
  ['a blank date', { closeDate: null, whyNow: null }, 'not-applicable'],
  ['a date in the past', { closeDate: '2026-02-28', whyNow: null }, 'not-applicable'],
  [
    'Why Now that cannot be read',
    { closeDate: '2026-03-31', whyNow: garbled },
    'unknown',
    { fields: ['opportunity.whyNow'] },
  ],
  [
    'a date that cannot be read',
    { closeDate: garbled, whyNow: null },
    'unknown',
    { fields: ['opportunity.closeDate'] },
  ],
  [
    'the Friday before a weekend month end, without one',
    { closeDate: '2026-05-29', whyNow: null },
    'fail warning',
    { because: /^Close Date 29 May 2026 counts as a month end and Why Now is blank\.$/ },
  ],
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
  ['PubSec, a month end without one', { ...pubSec, closeDate: '2026-03-31', whyNow: null }, 'not-applicable'],
]);
