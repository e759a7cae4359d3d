import { absent, garbled, large, midMarket, prove, pubSec, usd, withThresholds } from './cases.ts';
import rule from './deck-link-present.ts';

prove(rule, [
  ['SMB just below the threshold is not asked', { amount: usd(4_999.99), deckLink: null }, 'not-applicable'],
  [
    'SMB at exactly the threshold is not asked',
    { amount: usd(5_000), deckLink: null },
    'not-applicable',
    { because: /^Amount \$5,000 is not over \$5,000\.$/ },
  ],
  ['SMB a cent above, with a link', { amount: usd(5_000.01) }, 'pass'],
  [
    'SMB a cent above, without a link',
    { amount: usd(5_000.01), deckLink: null },
    'fail error',
    { because: /Amount \$5,000\.01 is over \$5,000/, fields: ['opportunity.deckLink'] },
  ],
  ['a link field that says only n/a', { amount: usd(6_000), deckLink: 'N/A' }, 'fail'],
  [
    'Mid-Market at exactly its threshold',
    { ...midMarket, amount: usd(10_000), deckLink: null },
    'not-applicable',
  ],
  ['Mid-Market a cent below', { ...midMarket, amount: usd(9_999.99), deckLink: null }, 'not-applicable'],
  ['Mid-Market a cent above', { ...midMarket, amount: usd(10_000.01), deckLink: null }, 'fail error'],
  ['Large is never asked', { ...large, amount: usd(900_000), deckLink: null }, 'not-applicable'],
  ['a blank amount is left to the rule on amounts', { amount: null, deckLink: null }, 'not-applicable'],
  [
    'an amount that is not shown is never replaced by the incremental value',
    { amount: absent, iacv: usd(50_000), deckLink: null },
    'unknown',
    { fields: ['opportunity.amount'] },
  ],
  ['an amount that cannot be read', { amount: garbled }, 'unknown', { fields: ['opportunity.amount'] }],
  [
    'an amount in another currency',
    { amount: { amount: 9_000, currency: 'EUR' } },
    'unknown',
    { fields: ['opportunity.amount'] },
  ],
  ['a renewal is asked as well', { type: 'Renewal', amount: usd(6_000), deckLink: null }, 'fail'],
  [
    'Channel-Managed does not lift the deck',
    { name: 'Acme Channel-Managed', amount: usd(6_000), deckLink: null },
    'fail',
  ],
  ['a closed deal', { stage: 'Closed Won', deckLink: null }, 'not-applicable'],
  [
    'a closed deal of which nothing else is known',
    { stage: '8-Closed Lost', amount: absent },
    'not-applicable',
  ],
  ['a link that is not shown', { deckLink: absent }, 'unknown', { fields: ['opportunity.deckLink'] }],
  [
    'a blank segment',
    { account: { segment: null } },
    'unknown',
    { because: /no segment/, fields: ['account.segment'] },
  ],
  ['an unlisted segment', { account: { segment: 'Galactic' } }, 'unknown', { because: /"Galactic"/ }],
  ['a blank stage', { stage: null }, 'unknown', { because: /no stage/ }],
  ['an unlisted stage', { stage: 'Warming up' }, 'unknown', { because: /"Warming up"/ }],
  [
    'a threshold that the policy moves',
    { amount: usd(6_000), deckLink: null },
    'not-applicable',
    { policy: withThresholds('smb', { deck: { amount: 6_000, operator: '>' } }) },
  ],
  [
    'a threshold that the policy lifts',
    { deckLink: null },
    'not-applicable',
    { policy: withThresholds('smb', { deck: null }), because: /Not asked for in SMB/ },
  ],
  [
    'neither amount nor segment is shown',
    { amount: absent, account: { segment: absent } },
    'unknown',
    { fields: ['account.segment', 'opportunity.amount'] },
  ],
  ['PubSec is never asked', { ...pubSec, amount: usd(900_000), deckLink: null }, 'not-applicable'],
  [
    'a link that cannot be read',
    { amount: usd(6_000), deckLink: garbled },
    'unknown',
    { fields: ['opportunity.deckLink'] },
  ],
]);
