import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './closed-reason-meaningful.ts';

const lost = { stage: '8-Closed Lost', closedReason: 'Other' };
const won = { stage: 'Closed Won', closedReason: 'Product', isWebDirect: false };
const SEVEN = 'They stay with the present tool, cheaper';
const EIGHT = `${SEVEN} now`;
const twoWords = { closing: { ...defaultPolicy.closing, reasonWords: 2 } };

prove(rule, [
  ['eight words', { ...lost, closedReasonDetails: EIGHT }, 'pass', { because: /in 8 words\.$/ }],
  [
    'seven words',
    { ...lost, closedReasonDetails: SEVEN },
    'fail warning',
    { because: /have 7 words; 8 are asked for/, fields: ['opportunity.closedReasonDetails'] },
  ],
  ['one word', { ...lost, closedReasonDetails: 'lost' }, 'fail warning', { because: /1 word;/ }],
  ['marks are no words', { ...lost, closedReasonDetails: 'a - b - c - d - e - f - g' }, 'fail'],
  [
    'seven words, one of them shortened',
    { ...lost, closedReasonDetails: "They don't want to change vendors now" },
    'fail warning',
    { because: /have 7 words/ },
  ],
  [
    'a price is one word',
    { ...lost, closedReasonDetails: 'Price was $5,000.00 against their $4,500.00 offer' },
    'fail warning',
    { because: /have 7 words/ },
  ],
  [
    'sentences without a space between them',
    { ...lost, closedReasonDetails: 'Budget went.They stay,as said,with the tool' },
    'pass',
    { because: /in 9 words/ },
  ],
  [
    'a script that writes vowels as marks',
    { ...lost, closedReasonDetails: 'किताबों की कीमत बहुत अधिक' },
    'fail warning',
    { because: /have 5 words/ },
  ],
  ['blank', { ...lost, closedReasonDetails: null }, 'fail warning', { because: /are blank/ }],
  ['filler', { ...lost, closedReasonDetails: 'n/a' }, 'fail warning', { because: /are blank/ }],
  [
    'two words where the policy asks for two',
    { ...lost, closedReasonDetails: 'no budget' },
    'pass',
    { policy: twoWords },
  ],
  [
    'not on the page',
    { ...lost, closedReasonDetails: absent },
    'unknown',
    { fields: ['opportunity.closedReasonDetails'] },
  ],
  ['details that cannot be read', { ...lost, closedReasonDetails: garbled }, 'unknown'],
  [
    'a script that does not part its words',
    { ...lost, closedReasonDetails: '予算がなくなったため' },
    'unknown',
    { fields: ['opportunity.closedReasonDetails'] },
  ],
  ['won, one word', { ...won, closedReasonDetails: 'won' }, 'fail warning'],
  ['won on the web', { ...won, isWebDirect: true, closedReasonDetails: null }, 'not-applicable'],
  [
    'won on the web, nothing else shown',
    { ...won, isWebDirect: true, closedReasonDetails: absent },
    'not-applicable',
  ],
  ['lost on the web is asked', { ...lost, isWebDirect: true, closedReasonDetails: 'lost' }, 'fail'],
  [
    'won, and not shown whether on the web',
    { ...won, isWebDirect: absent, closedReasonDetails: 'won' },
    'unknown',
    { fields: ['opportunity.isWebDirect'] },
  ],
  [
    'won, well explained, and not shown whether on the web',
    { ...won, isWebDirect: absent, closedReasonDetails: EIGHT },
    'pass',
  ],
  ['no reason', { ...lost, closedReason: null, closedReasonDetails: 'lost' }, 'not-applicable'],
  [
    'a filler for a reason',
    { ...lost, closedReason: '--None--', closedReasonDetails: 'lost' },
    'not-applicable',
    { because: /says nothing\.$/ },
  ],
  [
    'a reason that is not shown',
    { ...lost, closedReason: absent, closedReasonDetails: 'lost' },
    'unknown',
    { fields: ['opportunity.closedReason'] },
  ],
  ['an open stage', { closedReasonDetails: null }, 'not-applicable'],
  ['a duplicate', { ...lost, stage: '10-Duplicate', closedReasonDetails: null }, 'not-applicable'],
  ['Large is asked as well', { ...large, ...lost, closedReasonDetails: 'lost' }, 'fail warning'],
  [
    'lost, and not shown whether on the web',
    { ...lost, isWebDirect: absent, closedReasonDetails: 'lost' },
    'fail warning',
  ],
  ['Mid-Market, seven words', { ...midMarket, ...lost, closedReasonDetails: SEVEN }, 'fail warning'],
  ['PubSec, seven words', { ...pubSec, ...lost, closedReasonDetails: SEVEN }, 'fail warning'],
]);
