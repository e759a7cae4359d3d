import { absent, garbled, large, midMarket, prove, pubSec, usd } from './cases.ts';
import rule from './deck-content-checklist.ts';

const doNothing = /against doing nothing or a competitor/;
const formerWay = /against going back to the former way/;
const both = /for new business .*doing nothing.*; for a renewal .*former way/;

prove(rule, [
  [
    'new business, SMB just above the threshold',
    { amount: usd(5_001) },
    'fail info',
    { because: /Amount \$5,001 is over \$5,000/, advice: doNothing, fields: ['opportunity.deckLink'] },
  ],
  [
    'new business is not told about renewals',
    { amount: usd(5_001) },
    'fail info',
    { advice: /^(?!.*former way)/ },
  ],
  [
    'a Mid-Market renewal just above the threshold',
    { ...midMarket, type: 'Renewal', amount: usd(10_001) },
    'fail info',
    { advice: formerWay },
  ],
  [
    'a renewal is not told about new business',
    { type: 'Renewal' },
    'fail info',
    { advice: /^(?!.*competitor)/ },
  ],
  ['five points', {}, 'fail info', { advice: /1\. .* 2\. .* 3\. .* 4\. .* 5\. .*\.$/ }],
  ['an add-on is told as new business', { type: 'Add-On Business' }, 'fail info', { advice: doNothing }],
  ['a type that is not shown', { type: absent }, 'fail info', { advice: both }],
  ['a type that cannot be read', { type: garbled }, 'fail info', { advice: both }],
  ['a blank type', { type: null }, 'fail info', { advice: both }],
  ['a deck that is not linked yet', { deckLink: null }, 'fail info'],
  ['a deck link that is not shown', { deckLink: absent }, 'fail info'],
  ['SMB just below the threshold', { amount: usd(4_999.99) }, 'not-applicable'],
  ['SMB at exactly the threshold', { amount: usd(5_000) }, 'not-applicable'],
  ['Mid-Market at exactly its threshold', { ...midMarket, amount: usd(10_000) }, 'not-applicable'],
  ['a blank amount', { amount: null }, 'not-applicable'],
  ['Large', { ...large, amount: usd(900_000) }, 'not-applicable'],
  ['a closed deal', { stage: 'Closed Won' }, 'not-applicable'],
  ['an amount that is not shown', { amount: absent }, 'unknown', { fields: ['opportunity.amount'] }],
  ['an amount in another currency', { amount: { amount: 9_000, currency: 'EUR' } }, 'unknown'],
  [
    'every point for new business, word for word',
    {},
    'fail info',
    {
      advice:
        /^See that the deck shows: 1\. the customer's main colour and logo\. 2\. the return against doing nothing or a competitor\. 3\. two ways forward, with high and with low engagement\. 4\. the whole lifecycle in one application\. 5\. the customer's own words about it in the speaker notes\.$/,
    },
  ],
  [
    'the points for a renewal that differ',
    { type: 'Renewal' },
    'fail info',
    { advice: /3\. two ways forward, one year or three, or Premium or Ultimate\. 4\./ },
  ],
  [
    'a point that does not differ is listed once',
    { type: absent },
    'fail info',
    { advice: /1\. the customer's main colour and logo\. 2\./ },
  ],
  ['PubSec', { ...pubSec, amount: usd(900_000) }, 'not-applicable'],
]);
