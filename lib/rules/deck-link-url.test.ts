import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './deck-link-url.ts';

const TEMPLATE = '1duy8kjEvNiRx8fnCvc6ZnxWwXTM_71phbG3k9rgmU4Q';
const twoTemplates = { deck: { ...defaultPolicy.deck, templateIds: [TEMPLATE, 'second'] } };
const anyHost = { deck: { ...defaultPolicy.deck, hosts: [] } };
const ownHost = { deck: { ...defaultPolicy.deck, hosts: ['Decks.example.com'] } };

prove(rule, [
  ['an https address', { deckLink: 'https://docs.google.com/presentation/d/x/edit' }, 'pass'],
  ['letter case does not matter', { deckLink: 'HTTPS://Docs.Google.com/presentation/d/x' }, 'pass'],
  ['a part of a known host', { deckLink: 'https://eu.gitlab.highspot.com/items/1' }, 'pass'],
  ['words around the address', { deckLink: 'Deck: https://docs.google.com/d/x (v2)' }, 'pass'],
  [
    'no scheme',
    { deckLink: 'docs.google.com/presentation/d/x' },
    'fail warning',
    { because: /reads "docs\.google\.com\/presentation\/d\/x"/, fields: ['opportunity.deckLink'] },
  ],
  ['http', { deckLink: 'http://docs.google.com/presentation/d/x' }, 'fail warning'],
  ['words instead of an address', { deckLink: 'In the team folder' }, 'fail warning'],
  [
    'a scheme and nothing else',
    { deckLink: 'https://' },
    'fail warning',
    { because: /reads "https:\/\/", which is no whole https address\.$/ },
  ],
  ['an address broken by a space', { deckLink: 'https://docs google com:x/' }, 'fail info'],
  ['an address that does not parse', { deckLink: 'https://[x]/deck' }, 'fail warning'],
  [
    'another host',
    { deckLink: 'https://northwind.sharepoint.com/deck' },
    'fail info',
    { because: /at northwind\.sharepoint\.com, not at docs\.google\.com, drive\.google\.com and/ },
  ],
  ['a host that only looks alike', { deckLink: 'https://docs.google.com.example.org/d' }, 'fail info'],
  ['a host that only ends alike', { deckLink: 'https://notdocs.google.com/d' }, 'fail info'],
  ['another host where the policy names none', { deckLink: 'https://x.org/d' }, 'pass', { policy: anyHost }],
  ['a host that the policy names', { deckLink: 'https://decks.example.com/d' }, 'pass', { policy: ownHost }],
  [
    'the blank template',
    { deckLink: `https://docs.google.com/presentation/d/${TEMPLATE}/edit` },
    'fail warning',
    { because: /blank template/ },
  ],
  ['the blank template by its id alone', { deckLink: TEMPLATE }, 'fail warning', { because: /template/ }],
  ['blank', { deckLink: null }, 'not-applicable'],
  ['filler', { deckLink: 'TBD' }, 'not-applicable'],
  [
    'filler, the stage not shown',
    { stage: absent, deckLink: 'TBD' },
    'not-applicable',
    { because: /says nothing/ },
  ],
  ['not on the page', { deckLink: absent }, 'unknown', { fields: ['opportunity.deckLink'] }],
  ['a link that cannot be read', { deckLink: garbled }, 'unknown'],
  ['a closed deal', { stage: 'Closed Won', deckLink: 'http://x.org' }, 'not-applicable'],
  ['a closed deal, the link not shown', { stage: '8-Closed Lost', deckLink: absent }, 'not-applicable'],
  ['a link in another segment is looked at as well', { ...large, deckLink: 'http://x.org' }, 'fail'],
  ['a stage that is not shown', { stage: absent }, 'unknown', { fields: ['opportunity.stage'] }],
  [
    'one of two templates that the policy names',
    { deckLink: 'https://docs.google.com/presentation/d/second' },
    'fail warning',
    { policy: twoTemplates, because: /blank template/ },
  ],
  [
    'a long text instead of an address is cut',
    { deckLink: 'x'.repeat(61) },
    'fail warning',
    { because: /reads "x{60}",/ },
  ],
  ['Mid-Market, http', { ...midMarket, deckLink: 'http://docs.google.com/d/x' }, 'fail warning'],
  ['PubSec, http', { ...pubSec, deckLink: 'http://docs.google.com/d/x' }, 'fail warning'],
]);
