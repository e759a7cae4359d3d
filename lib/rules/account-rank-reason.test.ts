import rule from './account-rank-reason.ts';
import { absent, garbled, large, prove, pubSec } from './cases.ts';

const fourteen = 'x'.repeat(14);
const fifteen = 'x'.repeat(15);

prove(rule, [
  [
    'SMB rank 2 without notes',
    { account: { accountRank: '2', rankNotes: null } },
    'fail error',
    { because: /rank is 2 .* blank/i, fields: ['account.rankNotes'] },
  ],
  [
    'SMB rank 3 with 14 characters',
    { account: { accountRank: '3', rankNotes: fourteen } },
    'fail error',
    { because: /only 14 characters long, under 15/ },
  ],
  ['SMB rank 3 with 15 characters', { account: { accountRank: '3', rankNotes: fifteen } }, 'pass'],
  ['SMB rank 3 with 16 characters', { account: { accountRank: '3', rankNotes: `${fifteen}x` } }, 'pass'],
  ['markup is not counted', { account: { accountRank: '3', rankNotes: `<p>${fourteen}</p>` } }, 'fail error'],
  ['SMB rank 1 without notes', { account: { accountRank: '1', rankNotes: null } }, 'fail warning'],
  ['SMB rank 1.5 without notes', { account: { accountRank: '1.5', rankNotes: null } }, 'fail warning'],
  ['SMB rank 2 in words', { account: { accountRank: 'Tier 2', rankNotes: null } }, 'fail error'],
  ['a rank that does not exist', { account: { accountRank: '4', rankNotes: null } }, 'fail warning'],
  [
    'notes that say only tbd',
    { account: { accountRank: '2', rankNotes: 'TBD' } },
    'fail error',
    { because: /blank/ },
  ],
  [
    'a rank that does not exist is told as it is written',
    { account: { accountRank: ' A ', rankNotes: null } },
    'fail warning',
    { because: /^Account Rank is A and/, advice: /is ranked A and/ },
  ],
  [
    'short notes in a script of which a character says more',
    { account: { accountRank: '2', rankNotes: '従業員60名、CTO交代' } },
    'unknown',
    { because: /cannot be counted/, fields: ['account.rankNotes'] },
  ],
  [
    'long notes in such a script',
    { account: { accountRank: '2', rankNotes: '従業員60名、CTOが交代、全社で統一予定' } },
    'pass',
  ],
  [
    'Mid-Market rank 2 without notes',
    { account: { segment: 'Mid-Market', accountRank: '2', rankNotes: null } },
    'fail warning',
  ],
  ['no rank has no reason', { account: { accountRank: null, rankNotes: null } }, 'not-applicable'],
  ['Large', { account: { ...large.account, rankNotes: null } }, 'not-applicable'],
  [
    'notes that are not shown',
    { account: { rankNotes: absent } },
    'unknown',
    { fields: ['account.rankNotes'] },
  ],
  ['notes that cannot be read', { account: { rankNotes: garbled } }, 'unknown'],
  [
    'neither rank nor notes are shown',
    { account: { accountRank: absent, rankNotes: absent } },
    'unknown',
    { fields: ['account.accountRank', 'account.rankNotes'] },
  ],
  [
    'a closed deal is judged all the same',
    { stage: '8-Closed Lost', account: { accountRank: '2', rankNotes: null } },
    'fail error',
  ],
  ['PubSec', { account: { ...pubSec.account, rankNotes: null } }, 'not-applicable'],
  [
    'a rank that cannot be read',
    { account: { accountRank: garbled, rankNotes: null } },
    'unknown',
    { fields: ['account.accountRank'] },
  ],
]);
