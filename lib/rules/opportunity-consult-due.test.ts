import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec, usd, withThresholds } from './cases.ts';
import rule from './opportunity-consult-due.ts';

const due = { iacv: usd(10_000), managerReview: null };
const weekly = { reviews: { ...defaultPolicy.reviews, consultDays: 7 } };
const fromProposal = { reviews: { ...defaultPolicy.reviews, warningFromStage: 4 } };

prove(rule, [
  ['SMB just below the threshold', { ...due, iacv: usd(9_999.99) }, 'not-applicable'],
  [
    'SMB at exactly the threshold, without a review',
    due,
    'fail warning',
    { because: /Net ARR \$10,000 is exactly \$10,000; Manager Review is blank\.$/, advice: /2026-03-18/ },
  ],
  ['SMB a cent above, without a review', { ...due, iacv: usd(10_000.01) }, 'fail warning'],
  [
    'a review of 31 days ago',
    { ...due, managerReview: '2026-02-15 Gaps: champion.' },
    'fail warning',
    { because: /15 Feb 2026, 31 days ago, over 30/, fields: ['opportunity.managerReview'] },
  ],
  ['a review of 30 days ago', { ...due, managerReview: '2026-02-16 Gaps: champion.' }, 'pass'],
  ['a review of today', { ...due, managerReview: '2026-03-18 Gaps: champion.' }, 'pass'],
  [
    'the newest of several notes in markup',
    { ...due, managerReview: '<p>2026-01-10 First look.</p><p>2026-03-10 Gaps: champion.</p>' },
    'pass',
    { because: /10 Mar 2026/ },
  ],
  [
    'an old note in markup that promises something for a later day',
    { ...due, managerReview: '2026-01-10 First look.<br>Sam meets Dana by 2026-03-01.' },
    'fail warning',
    { because: /10 Jan 2026, 67 days ago/ },
  ],
  [
    'markup without a note',
    { ...due, managerReview: '<p>&nbsp;</p>' },
    'fail warning',
    { because: /Manager Review is blank/ },
  ],
  [
    'a review whose day is in another language',
    { ...due, managerReview: '10. März: Lücken beim Champion' },
    'unknown',
    { fields: ['opportunity.managerReview'] },
  ],
  ['a review that is planned', { ...due, managerReview: '2026-03-19 Consult.' }, 'fail'],
  [
    'a review without a day is no review',
    { ...due, managerReview: 'Good talk, more to do.' },
    'fail',
    { because: /does not say when/ },
  ],
  [
    'a review whose day is in another form',
    { ...due, managerReview: '3/10/2026 Gaps: champion.' },
    'unknown',
    { fields: ['opportunity.managerReview'] },
  ],
  ['Mid-Market just below its threshold', { ...midMarket, ...due, iacv: usd(19_999.99) }, 'not-applicable'],
  ['Mid-Market at exactly its threshold', { ...midMarket, ...due, iacv: usd(20_000) }, 'fail warning'],
  [
    'a review that is not shown',
    { ...due, managerReview: absent },
    'unknown',
    { fields: ['opportunity.managerReview'], advice: /due every 30 days\. Open the Command Plan/ },
  ],
  [
    'a review that cannot be read',
    { ...due, managerReview: garbled },
    'unknown',
    { advice: /^A consult is due every 30 days\.$/ },
  ],
  [
    'a review that is not shown and that the user held',
    { ...due, managerReview: absent },
    'pass',
    { person: { reviewedOn: '2026-03-10' } },
  ],
  [
    'an old review that the user held says nothing of newer ones',
    { ...due, managerReview: absent },
    'unknown',
    { person: { reviewedOn: '2026-01-10' } },
  ],
  [
    'an old note and a newer review that the user held',
    { ...due, managerReview: '2026-01-10 First look.' },
    'pass',
    { person: { reviewedOn: '2026-03-10' } },
  ],
  [
    'a note and an older review that the user held',
    { ...due, managerReview: '2026-03-10 Gaps.' },
    'pass',
    { person: { reviewedOn: '2026-01-10' } },
  ],
  ['a day said that is none', due, 'fail', { person: { reviewedOn: 'yesterday' } }],
  ['Large has a rule of its own', { ...large, ...due, iacv: usd(500_000) }, 'not-applicable'],
  ['PubSec has a rule of its own', { ...pubSec, ...due, iacv: usd(500_000) }, 'not-applicable'],
  [
    'Channel-Managed changes nothing but is remarked on',
    { ...due, name: 'Acme Channel-Managed', iacv: usd(12_000) },
    'fail warning',
    { because: /Channel-Managed lifts the Command Plan only/ },
  ],
  ['a name that is not shown', { ...due, name: absent }, 'fail warning', { because: /is blank\.$/ }],
  ['stage 2 is only reminded', { ...due, stage: '2-Scoping' }, 'fail info'],
  ['stage 0 is only reminded', { ...due, stage: '0-Pending Acceptance' }, 'fail info'],
  ['stage 7 is warned', { ...due, stage: '7-Closing' }, 'fail warning'],
  ['a stage that the policy still reminds', due, 'fail info', { policy: fromProposal }],
  [
    'a shorter time that the policy sets',
    { ...due, managerReview: '2026-03-10 Gaps.' },
    'fail',
    { policy: weekly },
  ],
  [
    'a threshold that the policy moves',
    due,
    'not-applicable',
    { policy: withThresholds('smb', { consult: { iacv: 10_000, operator: '>' } }) },
  ],
  ['a won deal', { ...due, stage: 'Closed Won' }, 'not-applicable'],
  ['a lost deal of which nothing else is known', { stage: '8-Closed Lost', iacv: absent }, 'not-applicable'],
  ['a blank value is left to the rule on amounts', { ...due, iacv: null }, 'not-applicable'],
  ['a value that is not shown', { ...due, iacv: absent }, 'unknown', { fields: ['opportunity.iacv'] }],
  ['a value in another currency', { ...due, iacv: { amount: 90_000, currency: 'EUR' } }, 'unknown'],
  ['a blank close date is left to the rule on it', { ...due, closeDate: null }, 'not-applicable'],
  ['a close date that is not shown', { ...due, closeDate: absent }, 'unknown'],
  ['a blank segment', { ...due, account: { segment: null } }, 'unknown', { fields: ['account.segment'] }],
  [
    'Channel-Managed with a review of late',
    { ...due, name: 'Acme Channel-Managed', managerReview: '2026-03-10 Gaps.' },
    'pass',
    { because: /^The last review was on 10 Mar 2026, within 30 days\.$/ },
  ],
]);
