import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './close-date-convention.ts';

const strict = { closeDate: { ...defaultPolicy.closeDate, acceptLastBusinessDay: false } };
const everyone = {
  closeDate: { ...defaultPolicy.closeDate, conventionSegments: ['smb', 'midMarket', 'large', 'pubSec'] },
};

prove(rule, [
  ['the last day of a month', { closeDate: '2026-03-31' }, 'pass'],
  ['the first of a month', { closeDate: '2026-04-01' }, 'pass'],
  ['the day before the last', { closeDate: '2026-03-30' }, 'fail warning', { advice: /use 31 Mar 2026/ }],
  [
    'the second of a month, no event',
    { closeDate: '2026-04-02', whyNow: null },
    'fail warning',
    { advice: /use 1 May 2026/ },
  ],
  [
    'an event that is only asked for',
    { closeDate: '2026-04-02', whyNow: 'What ends?' },
    'fail',
    { advice: /1 May/ },
  ],
  [
    'Why Now not shown',
    { closeDate: '2026-04-02', whyNow: absent },
    'fail',
    { advice: /30 Apr 2026 if Why Now .* else 1 May 2026/ },
  ],
  ['the Friday before a Sunday month end', { closeDate: '2026-05-29' }, 'pass info'],
  ['the Friday before a Saturday month end', { closeDate: '2026-10-30' }, 'pass info'],
  [
    'that Friday where the policy wants the calendar day',
    { closeDate: '2026-05-29' },
    'fail',
    { policy: strict },
  ],
  ['the Thursday before it', { closeDate: '2026-05-28' }, 'fail'],
  ['29 February in a leap year', { closeDate: '2028-02-29' }, 'pass'],
  ['28 February in a leap year', { closeDate: '2028-02-28' }, 'fail'],
  ['28 February in a common year', { closeDate: '2027-02-28' }, 'pass'],
  ['a renewal', { type: 'Renewal', closeDate: '2026-04-14' }, 'not-applicable'],
  ['out for signature', { stage: '6-Awaiting Signature', closeDate: '2026-03-20' }, 'not-applicable'],
  ['a closing record', { stage: '7-Closing', closeDate: '2026-03-20' }, 'not-applicable'],
  ['Large', { ...large, closeDate: '2026-03-25' }, 'not-applicable'],
  ['Large where the policy includes it', { ...large, closeDate: '2026-03-25' }, 'fail', { policy: everyone }],
  ['a date in the past', { closeDate: '2026-03-17' }, 'not-applicable'],
  ['today', { closeDate: '2026-03-18' }, 'fail'],
  ['a blank date', { closeDate: null }, 'not-applicable'],
  ['not on the page', { closeDate: absent }, 'unknown', { fields: ['opportunity.closeDate'] }],
  ['type not shown', { type: absent }, 'unknown', { fields: ['opportunity.type'] }],
  ['closed', { stage: 'Closed Won', closeDate: '2026-04-02' }, 'not-applicable'],
  ['a date that cannot be read', { closeDate: garbled }, 'unknown', { fields: ['opportunity.closeDate'] }],
  ['Mid-Market', { ...midMarket, closeDate: '2026-04-02' }, 'fail warning'],
  ['PubSec', { ...pubSec, closeDate: '2026-04-02' }, 'not-applicable'],
  ['a blank type is no renewal', { type: null, closeDate: '2026-04-02' }, 'fail warning'],
  [
    'numbered questions are no event',
    { closeDate: '2026-04-02', whyNow: '1. What ends?\n2. When?' },
    'fail warning',
    { advice: /use 1 May 2026/ },
  ],
  [
    'Why Now that cannot be read',
    { closeDate: '2026-04-02', whyNow: garbled },
    'fail warning',
    { advice: /30 Apr 2026 if Why Now/ },
  ],
]);
