import { defaultPolicy } from '../policy/index.ts';
import rule from './account-rank-sources.ts';
import { absent, type DealChanges, garbled, large, prove, pubSec } from './cases.ts';

const noted = (rankNotes: string | null): DealChanges => ({ account: { rankNotes } });
const marks = { ranking: { ...defaultPolicy.ranking, sourceWords: ['***', 'Zoominfo'] } };
const register = { ranking: { ...defaultPolicy.ranking, sourceWords: ['Trade register'] } };

prove(rule, [
  ['a source by name', noted('Zoominfo 60 emp'), 'pass'],
  ['a source in two words', noted('from zoom info'), 'pass'],
  ['a source with markup around it', noted('<p>Linked<b>In</b>: 60</p>'), 'pass'],
  ['only a link', noted('https://northwind.example/about'), 'pass'],
  ['a link without a scheme', noted('see northwind.example/about'), 'pass'],
  ['a link behind a word', noted('<a href="https://northwind.example">here</a>'), 'pass'],
  [
    'a reason without a source',
    noted('good fit'),
    'fail info',
    { advice: /LinkedIn, Zoominfo, Datafox, Crunchbase or website\.$/, fields: ['account.rankNotes'] },
  ],
  ['a sentence with an abbreviation', noted('Good fit, e.g. CI and CD. They grow 1.5 times.'), 'fail info'],
  ['blank notes', noted(null), 'not-applicable'],
  ['notes that say only n/a', noted('n/a'), 'not-applicable'],
  [
    'blank notes of an account whose segment is not shown',
    { account: { segment: absent, rankNotes: null } },
    'not-applicable',
  ],
  [
    'notes that say only n/a, the segment not shown',
    { account: { segment: absent, rankNotes: 'n/a' } },
    'not-applicable',
    { because: /^Account Rank Notes says nothing\.$/ },
  ],
  ['Large', { account: { ...large.account, rankNotes: 'good fit' } }, 'not-applicable'],
  ['Mid-Market', { account: { segment: 'Mid-Market', rankNotes: 'good fit' } }, 'fail info'],
  [
    'notes that are not shown',
    { account: { rankNotes: absent } },
    'unknown',
    { fields: ['account.rankNotes'] },
  ],
  ['notes that cannot be read', { account: { rankNotes: garbled } }, 'unknown'],
  ['the sources of another policy', noted('In the trade register'), 'pass', { policy: register }],
  ['a source that another policy does not know', noted('Zoominfo 60 emp'), 'fail', { policy: register }],
  ['a link without a domain', noted('http://wiki/northwind'), 'pass'],
  ['a source behind a word', noted('<a href="ZOOMINFO/1">here</a>'), 'pass'],
  ['a source of the policy that is only marks', noted('good fit'), 'fail info', { policy: marks }],
  ['a closed deal is judged all the same', { stage: 'Closed Won', ...noted('good fit') }, 'fail info'],
  ['PubSec', { account: { ...pubSec.account, rankNotes: 'good fit' } }, 'not-applicable'],
]);
