import { absent, garbled, large, midMarket, prove, pubSec, usd, withThresholds } from './cases.ts';
import rule from './lightweight-review-due.ts';

const april = { closeDate: '2026-04-30' };
const inBand = { ...april, iacv: usd(5_000) };
const december = { clock: { today: '2026-12-15' } };

prove(rule, [
  [
    'SMB just below the band',
    { ...april, iacv: usd(4_999.99) },
    'not-applicable',
    { because: /is not within \$5,000 to below \$10,000\./ },
  ],
  [
    'SMB at the lower bound, closing on the last day of the next month',
    inBand,
    'fail info',
    {
      because: /\$5,000 and Close Date 30 Apr 2026, not after 30 Apr 2026/,
      advice: /lightweight/,
      fields: ['opportunity.iacv', 'opportunity.closeDate'],
    },
  ],
  ['SMB just above the lower bound', { ...april, iacv: usd(5_000.01) }, 'fail info'],
  ['SMB just above the upper bound', { ...april, iacv: usd(10_000.01) }, 'not-applicable'],
  ['closing a day sooner', { ...inBand, closeDate: '2026-04-29' }, 'fail info'],
  ['closing a day later', { ...inBand, closeDate: '2026-05-01' }, 'not-applicable'],
  ['SMB just below the upper bound', { iacv: usd(9_999.99), closeDate: '2026-03-31' }, 'fail info'],
  ['SMB at the upper bound needs a consult instead', { ...april, iacv: usd(10_000) }, 'not-applicable'],
  ['Mid-Market just below its band', { ...midMarket, ...april, iacv: usd(9_999.99) }, 'not-applicable'],
  ['Mid-Market at its lower bound', { ...midMarket, ...april, iacv: usd(10_000) }, 'fail info'],
  ['Mid-Market just below its upper bound', { ...midMarket, ...april, iacv: usd(19_999.99) }, 'fail info'],
  ['Mid-Market just above its lower bound', { ...midMarket, ...april, iacv: usd(10_000.01) }, 'fail info'],
  [
    'Mid-Market just above its upper bound',
    { ...midMarket, ...april, iacv: usd(20_000.01) },
    'not-applicable',
  ],
  ['Mid-Market at its upper bound', { ...midMarket, ...april, iacv: usd(20_000) }, 'not-applicable'],
  ['a past close date counts as this month', { ...inBand, closeDate: '2026-02-10' }, 'fail info'],
  ['in December, closing in January', { ...inBand, closeDate: '2027-01-31' }, 'fail info', december],
  ['in December, closing in February', { ...inBand, closeDate: '2027-02-01' }, 'not-applicable', december],
  [
    'a review that the user held 30 days ago',
    inBand,
    'pass',
    { person: { reviewedOn: '2026-02-16' }, because: /within 30 days/ },
  ],
  ['a review that the user held 29 days ago', inBand, 'pass', { person: { reviewedOn: '2026-02-17' } }],
  ['a review that the user held 31 days ago', inBand, 'fail', { person: { reviewedOn: '2026-02-15' } }],
  ['a review that the user plans', inBand, 'fail', { person: { reviewedOn: '2026-03-19' } }],
  [
    'a band that the policy moves',
    inBand,
    'not-applicable',
    { policy: withThresholds('smb', { review: { from: 6_000, below: 10_000 } }) },
  ],
  [
    'a band that the policy lifts',
    inBand,
    'not-applicable',
    { policy: withThresholds('smb', { review: null }) },
  ],
  ['Large is not asked', { ...large, ...inBand }, 'not-applicable'],
  ['PubSec is not asked', { ...pubSec, ...inBand }, 'not-applicable'],
  ['a closed deal', { ...inBand, stage: 'Closed Won' }, 'not-applicable'],
  ['a blank value', { ...april, iacv: null }, 'not-applicable', { because: /^Net ARR is blank/ }],
  ['a value that is not shown', { ...april, iacv: absent }, 'unknown', { fields: ['opportunity.iacv'] }],
  ['a value that cannot be read', { ...april, iacv: garbled }, 'unknown'],
  ['a value in another currency', { ...april, iacv: { amount: 7_000, currency: 'EUR' } }, 'unknown'],
  ['a blank close date', { ...inBand, closeDate: null }, 'not-applicable'],
  [
    'a close date that is not shown',
    { ...inBand, closeDate: absent },
    'unknown',
    { fields: ['opportunity.closeDate'] },
  ],
  ['a value below the band, the date not shown', { iacv: usd(100), closeDate: absent }, 'not-applicable'],
  ['a blank segment', { ...inBand, account: { segment: null } }, 'unknown', { fields: ['account.segment'] }],
  [
    'neither segment nor value',
    { ...april, iacv: absent, account: { segment: null } },
    'unknown',
    { fields: ['account.segment', 'opportunity.iacv'] },
  ],
  ['a review that the user held today', inBand, 'pass', { person: { reviewedOn: '2026-03-18' } }],
  [
    'a close date that cannot be read',
    { ...inBand, closeDate: garbled },
    'unknown',
    { fields: ['opportunity.closeDate'] },
  ],
]);
