import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './close-date-push-to-friday.ts';

const signing = { stage: '6-Awaiting Signature' };
const renewal = { type: 'Renewal' };
const on = (today: string) => ({ clock: { today } });

prove(rule, [
  [
    'a Monday of this week',
    { ...signing, closeDate: '2026-03-16' },
    'fail warning',
    {
      because: /was 16 Mar 2026, 2 days ago/,
      advice: /to Friday 20 Mar 2026,.*signed\.$/,
      fields: ['opportunity.closeDate'],
    },
  ],
  ['the Friday before', { ...signing, closeDate: '2026-03-13' }, 'fail warning', { advice: /20 Mar 2026/ }],
  ['yesterday', { ...signing, closeDate: '2026-03-17' }, 'fail warning', { because: /1 day ago/ }],
  ['today', { ...signing, closeDate: '2026-03-18' }, 'not-applicable'],
  ['tomorrow', { ...signing, closeDate: '2026-03-19' }, 'not-applicable'],
  [
    'seen on a Saturday',
    { ...signing, closeDate: '2026-03-20' },
    'fail',
    { ...on('2026-03-21'), advice: /27 Mar 2026/ },
  ],
  [
    'a Friday in the next quarter',
    { ...signing, closeDate: '2026-04-28' },
    'fail',
    { ...on('2026-04-29'), advice: /1 May 2026.*next fiscal quarter/ },
  ],
  [
    'a Friday in the next month',
    { ...signing, closeDate: '2026-03-30' },
    'fail',
    { ...on('2026-03-31'), advice: /3 Apr 2026.*next month/ },
  ],
  [
    'seen on a Friday',
    { ...signing, closeDate: '2026-07-30' },
    'fail',
    { ...on('2026-07-31'), advice: /31 Jul 2026,.*signed\.$/ },
  ],
  ['a record being closed', { stage: '7-Closing', closeDate: '2026-03-16' }, 'fail warning'],
  ['stage 5 is not out for signature', { stage: '5-Negotiating', closeDate: '2026-03-16' }, 'not-applicable'],
  ['new business in stage 3', { closeDate: '2026-03-16' }, 'not-applicable'],
  [
    'a renewal in stage 3',
    { ...renewal, closeDate: '2026-03-16' },
    'fail warning',
    { advice: /20 Mar 2026/ },
  ],
  ['a renewal that is not due yet', { ...renewal, closeDate: '2026-03-19' }, 'not-applicable'],
  ['Mid-Market', { ...midMarket, ...signing, closeDate: '2026-03-16' }, 'fail warning'],
  ['Large', { ...large, ...signing, closeDate: '2026-03-16' }, 'fail warning'],
  ['PubSec', { ...pubSec, ...renewal, closeDate: '2026-03-16' }, 'fail warning'],
  [
    'the segment does not matter',
    { ...signing, closeDate: '2026-03-16', account: { segment: absent } },
    'fail',
  ],
  [
    'type not shown in stage 3',
    { type: absent, closeDate: '2026-03-16' },
    'unknown',
    { fields: ['opportunity.type'] },
  ],
  ['type not shown, date ahead', { type: absent, closeDate: '2026-03-19' }, 'not-applicable'],
  ['type not shown, out for signature', { ...signing, type: absent, closeDate: '2026-03-16' }, 'fail'],
  ['a blank type', { type: null, closeDate: '2026-03-16' }, 'not-applicable'],
  ['a blank date', { ...signing, closeDate: null }, 'not-applicable'],
  ['not on the page', { ...signing, closeDate: absent }, 'unknown', { fields: ['opportunity.closeDate'] }],
  ['new business, the date not shown', { closeDate: absent }, 'not-applicable'],
  ['a date that cannot be read', { ...signing, closeDate: garbled }, 'unknown'],
  ['a won deal', { stage: 'Closed Won', closeDate: '2026-03-16' }, 'not-applicable'],
]);
