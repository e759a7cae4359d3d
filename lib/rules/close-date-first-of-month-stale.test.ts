import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './close-date-first-of-month-stale.ts';

const parked = { closeDate: '2026-04-01', whyNow: null };
const sixtyDays = { closeDate: { ...defaultPolicy.closeDate, firstOfMonthDays: 60 } };
const everyone = {
  closeDate: { ...defaultPolicy.closeDate, conventionSegments: ['smb', 'midMarket', 'large', 'pubSec'] },
};

prove(rule, [
  ['changed today', { ...parked, closeDateChanged: '2026-03-18' }, 'pass'],
  [
    'changed tomorrow',
    { ...parked, closeDateChanged: '2026-03-19' },
    'unknown',
    { because: /after today/, fields: ['opportunity.closeDateChanged'] },
  ],
  ['changed a day ago', { ...parked, closeDateChanged: '2026-03-17' }, 'pass'],
  [
    'changed two days ago',
    { ...parked, closeDateChanged: '2026-03-16' },
    'pass',
    { because: /^Close Date has been 1 Apr 2026 since 16 Mar 2026\.$/ },
  ],
  [
    'changed three days ago',
    { ...parked, closeDateChanged: '2026-03-15' },
    'fail info',
    {
      because: /^Close Date has been 1 Apr 2026 since 15 Mar 2026, for 3 days, over 2\.$/,
      fields: ['opportunity.closeDate', 'opportunity.whyNow'],
    },
  ],
  [
    'sixty days, where the policy allows them',
    { ...parked, closeDateChanged: '2026-01-17' },
    'pass',
    { policy: sixtyDays },
  ],
  ['a day more than that', { ...parked, closeDateChanged: '2026-01-16' }, 'fail info', { policy: sixtyDays }],
  [
    'a question is no event',
    { ...parked, whyNow: 'What ends?', closeDateChanged: '2026-03-15' },
    'fail info',
  ],
  [
    'a denied event is none',
    { ...parked, whyNow: 'There is no compelling event.', closeDateChanged: '2026-03-15' },
    'fail info',
  ],
  [
    'an event recorded',
    { ...parked, whyNow: 'Licence ends 3/31', closeDateChanged: '2026-03-15' },
    'not-applicable',
  ],
  [
    'an event recorded, no history',
    { ...parked, whyNow: 'Licence ends', closeDateChanged: absent },
    'not-applicable',
  ],
  [
    'no history on the page',
    { ...parked, closeDateChanged: absent },
    'unknown',
    { fields: ['opportunity.closeDateChanged'] },
  ],
  [
    'a blank history',
    { ...parked, closeDateChanged: null },
    'unknown',
    {
      because: /^When the close date was last changed is not recorded\.$/,
      fields: ['opportunity.closeDateChanged'],
    },
  ],
  ['a history that cannot be read', { ...parked, closeDateChanged: garbled }, 'unknown'],
  [
    'Why Now not shown',
    { ...parked, whyNow: absent, closeDateChanged: '2026-03-15' },
    'unknown',
    { fields: ['opportunity.whyNow'] },
  ],
  ['another day of the month', { closeDate: '2026-04-30', whyNow: null }, 'not-applicable'],
  [
    'a first that has passed',
    { closeDate: '2026-03-01', whyNow: null, closeDateChanged: '2026-01-02' },
    'not-applicable',
  ],
  ['a renewal', { ...parked, type: 'Renewal', closeDateChanged: '2026-01-02' }, 'not-applicable'],
  ['out for signature', { ...parked, stage: '7-Closing', closeDateChanged: '2026-01-02' }, 'not-applicable'],
  ['a blank date', { closeDate: null }, 'not-applicable'],
  ['Large', { ...parked, ...large, closeDateChanged: '2026-01-02' }, 'not-applicable'],
  [
    'PubSec, even where the convention binds it',
    { ...parked, ...pubSec, closeDateChanged: '2026-01-02' },
    'not-applicable',
    { policy: everyone },
  ],
  ['a closed deal', { ...parked, stage: '8-Closed Lost' }, 'not-applicable'],
  ['Mid-Market', { ...midMarket, ...parked, closeDateChanged: '2026-03-15' }, 'fail info'],
  [
    'a close date that is not shown',
    { ...parked, closeDate: absent, closeDateChanged: '2026-03-15' },
    'unknown',
    { fields: ['opportunity.closeDate'] },
  ],
  [
    'a close date that cannot be read',
    { ...parked, closeDate: garbled, closeDateChanged: '2026-03-15' },
    'unknown',
    { fields: ['opportunity.closeDate'] },
  ],
]);
