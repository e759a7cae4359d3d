import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, prove, usd, withThresholds } from './cases.ts';
import rule from './enterprise-consult-due.ts';

const rank = (accountRank: string | null, segment = 'Large') => ({ account: { segment, accountRank } });
const rankNotShown = { account: { segment: 'Large', accountRank: absent } } as const;
const below = { iacv: usd(49_999), managerReview: null };
const above = { ...rank('2'), iacv: usd(60_000), managerReview: null };
const atLeast250k = withThresholds('large', { consult: { iacv: 250_000, operator: '>=' } });

prove(rule, [
  ['below the threshold, rank 2', { ...below, ...rank('2') }, 'not-applicable'],
  [
    'below the threshold, rank 1',
    { ...below, ...rank('1') },
    'fail info',
    { because: /The account has rank 1; Manager Review is blank/, fields: ['opportunity.managerReview'] },
  ],
  ['below the threshold, rank 1 in words', { ...below, ...rank('Rank 1') }, 'fail info'],
  ['below the threshold, rank 1.5', { ...below, ...rank('1.5') }, 'not-applicable'],
  ['below the threshold, no rank', { ...below, ...rank(null) }, 'not-applicable'],
  ['just below the threshold', { ...above, iacv: usd(49_999.99) }, 'not-applicable'],
  [
    'at exactly the threshold',
    { ...above, iacv: usd(50_000) },
    'fail info',
    { because: /Net ARR \$50,000 is exactly \$50,000/ },
  ],
  ['just above it', { ...above, iacv: usd(50_000.01) }, 'fail info'],
  ['above it', above, 'fail info'],
  ['above it, the rank not shown', { ...above, ...rankNotShown }, 'fail info'],
  ['PubSec', { ...above, ...rank('2', 'PubSec') }, 'fail info'],
  ['a review of 30 days ago', { ...above, managerReview: '2026-02-16 Gaps.' }, 'pass'],
  ['a review of 29 days ago', { ...above, managerReview: '2026-02-17 Gaps.' }, 'pass'],
  [
    'a review of 31 days ago',
    { ...above, managerReview: '2026-02-15 Gaps.' },
    'fail info',
    { because: /31 days ago, over 30/ },
  ],
  [
    'a review that the user held',
    { ...above, managerReview: absent },
    'pass',
    { person: { reviewedOn: '2026-03-01' } },
  ],
  [
    'a review that is not shown',
    { ...above, managerReview: absent },
    'unknown',
    { fields: ['opportunity.managerReview'] },
  ],
  ['a review that cannot be read', { ...above, managerReview: garbled }, 'unknown'],
  [
    'a value that is not shown, rank 2',
    { ...above, iacv: absent },
    'unknown',
    { fields: ['opportunity.iacv'] },
  ],
  ['a value that is not shown, rank 1', { ...rank('1'), iacv: absent, managerReview: null }, 'fail info'],
  [
    'below the threshold, the rank not shown',
    { ...below, ...rankNotShown },
    'unknown',
    { fields: ['account.accountRank'] },
  ],
  [
    'neither value nor rank is shown',
    { ...rankNotShown, iacv: absent },
    'unknown',
    { fields: ['opportunity.iacv', 'account.accountRank'] },
  ],
  ['a blank value, rank 2', { ...above, iacv: null }, 'not-applicable'],
  ['a value in another currency, rank 2', { ...above, iacv: { amount: 90_000, currency: 'EUR' } }, 'unknown'],
  ['a higher threshold that the policy sets', above, 'not-applicable', { policy: atLeast250k }],
  [
    'another key rank that the policy sets',
    { ...below, ...rank('2') },
    'fail info',
    { policy: { reviews: { ...defaultPolicy.reviews, keyRanks: ['1', '2'] } } },
  ],
  ['SMB has a rule of its own', { ...above, ...rank('1', 'SMB') }, 'not-applicable'],
  ['a closed deal', { ...above, stage: 'Closed Won' }, 'not-applicable'],
  ['Mid-Market', { ...above, ...rank('1', 'Mid-Market') }, 'not-applicable'],
]);
