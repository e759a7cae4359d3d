import type { AccountFacts } from '../facts/facts.ts';
import rule from './account-rank-current.ts';
import { absent, type DealChanges, garbled, large, prove, pubSec } from './cases.ts';

const SILENT = { rankNotes: 'Zoominfo: 60 employees, new CTO.' };
const handedOver = { ownerChanged: '2026-02-03' };

/** The clean account with a rank of another day, and notes without any. */
const rankedOn = (rankChangedDate: string, more: AccountFacts = {}): DealChanges => ({
  account: { ...SILENT, rankChangedDate, ...more },
});
/** An account whose notes alone tell the day. */
const noted = (rankNotes: string, rankChangedDate: string | null = null): DealChanges => ({
  account: { rankNotes, rankChangedDate },
});

prove(rule, [
  ['ranked on the first day of the fiscal year', rankedOn('2026-02-01'), 'pass'],
  ['ranked the day after', rankedOn('2026-02-02'), 'pass'],
  [
    'ranked on the last day of the year before',
    rankedOn('2026-01-31'),
    'fail warning',
    {
      because: /ranked on 31 Jan 2026; the fiscal year began on 1 Feb 2026/,
      advice: /unchanged on 2026-03-18/,
      fields: ['account.rankChangedDate', 'account.rankNotes'],
    },
  ],
  [
    'a fiscal year that starts in January',
    rankedOn('2026-01-31'),
    'pass',
    { policy: { fiscalYearStartMonth: 1 } },
  ],
  [
    'a fiscal year that starts in April',
    rankedOn('2025-04-01'),
    'pass',
    { policy: { fiscalYearStartMonth: 4 } },
  ],
  [
    'the day before a fiscal year that starts in April',
    rankedOn('2025-03-31'),
    'fail warning',
    { policy: { fiscalYearStartMonth: 4 }, because: /began on 1 Apr 2025/ },
  ],
  ['the last day of the fiscal year', rankedOn('2026-02-01'), 'pass', { clock: { today: '2027-01-31' } }],
  [
    'the first day of the next fiscal year',
    rankedOn('2027-01-31'),
    'fail warning',
    { clock: { today: '2027-02-01' } },
  ],
  ['ranked on the day the owner changed', rankedOn('2026-02-03', handedOver), 'pass'],
  [
    'ranked the day before the owner changed',
    rankedOn('2026-02-02', handedOver),
    'fail warning',
    {
      because: /the owner changed on 3 Feb 2026/,
      fields: ['account.rankChangedDate', 'account.rankNotes', 'account.ownerChanged'],
    },
  ],
  ['an owner of long ago', rankedOn('2026-02-01', { ownerChanged: '2024-05-05' }), 'pass'],
  ['an owner change that is blank', rankedOn('2026-02-01', { ownerChanged: null }), 'pass'],
  [
    'an owner change that cannot be read',
    rankedOn('2026-02-01', { ownerChanged: garbled }),
    'unknown',
    { fields: ['account.ownerChanged'] },
  ],
  ['a rank too old whoever the owner was', rankedOn('2026-01-31', { ownerChanged: garbled }), 'fail warning'],
  [
    'set by the previous owner',
    rankedOn('2026-03-01', { rankChangedBy: 'Ana Past', owner: 'Sam Field' }),
    'fail warning',
    { because: /Ana Past ranked .* owner is Sam Field/, fields: ['account.rankChangedBy', 'account.owner'] },
  ],
  [
    'set by the owner, with the time beside the name',
    rankedOn('2026-03-01', { rankChangedBy: 'sam field, 01/03/2026 10:00', owner: 'Sam Field' }),
    'pass',
  ],
  [
    'set by somebody, the owner blank',
    rankedOn('2026-03-01', { rankChangedBy: 'Ana Past', owner: null }),
    'pass',
  ],
  [
    'set by the previous owner and confirmed in notes since',
    {
      account: {
        ...rankedOn('2026-02-05', { rankChangedBy: 'Ana Past', owner: 'Sam Field' }).account,
        rankNotes: '2026-03-02 unchanged: still one team.',
      },
    },
    'pass',
  ],
  ['notes that confirm the rank', noted('unchanged 2026-02-10 because the budget is frozen'), 'pass'],
  ['notes that confirm an old rank', noted('unchanged 2026-02-10 because ...', '2025-03-01'), 'pass'],
  [
    'notes of the year before',
    noted('2026-01-31 new CTO'),
    'fail warning',
    { because: /^Account Rank Notes is dated 31 Jan 2026; the fiscal year began/ },
  ],
  [
    'notes of this year',
    noted('2026-02-10 new CTO'),
    'pass',
    { because: /^Account Rank Notes is dated 10 Feb 2026\.$/ },
  ],
  ['the last of several days in notes', noted('2025-03-01 ranked 2. 2026-02-10 unchanged.'), 'pass'],
  ['a day to come is no day of a rank', noted('2025-03-01 ranked, look again 2026-06-01'), 'fail warning'],
  [
    'an old rank whose notes name a day in another form',
    noted('unchanged 10 February because ...', '2025-03-01'),
    'unknown',
    { fields: ['account.rankNotes'], advice: /Write days/ },
  ],
  [
    'an old rank whose notes name a day in another language',
    noted('unverändert am 10. Februar, weil ...', '2025-03-01'),
    'unknown',
    { fields: ['account.rankNotes'] },
  ],
  [
    'an old rank whose notes name the year of a new owner',
    {
      account: { rankNotes: 'unchanged in 2026', rankChangedDate: '2026-02-02', ...handedOver },
    },
    'unknown',
  ],
  ['an old rank whose notes name an old year', noted('customer since 2019', '2025-03-01'), 'fail warning'],
  ['an old rank without notes', rankedOn('2025-03-01', { rankNotes: null }), 'fail warning'],
  [
    'an old rank whose notes cannot be read',
    rankedOn('2025-03-01', { rankNotes: garbled }),
    'unknown',
    { fields: ['account.rankNotes'] },
  ],
  [
    'a rank day that cannot be read',
    { account: { ...SILENT, rankChangedDate: garbled } },
    'unknown',
    { fields: ['account.rankChangedDate'] },
  ],
  [
    'a rank day that cannot be read beside old notes',
    { account: { rankNotes: '2025-03-01 ranked', rankChangedDate: garbled } },
    'unknown',
    { fields: ['account.rankChangedDate'] },
  ],
  ['ranked today', rankedOn('2026-03-18'), 'pass'],
  [
    'a rank day ahead',
    rankedOn('2026-03-19'),
    'unknown',
    { because: /^Account Rank Changed.* is 19 Mar 2026, after today/, fields: ['account.rankChangedDate'] },
  ],
  [
    'a rank day ahead beside old notes',
    rankedOn('2026-03-19', { rankNotes: '2025-03-01 ranked' }),
    'unknown',
    { fields: ['account.rankChangedDate'] },
  ],
  [
    'a rank day ahead beside new notes',
    rankedOn('2026-03-19', { rankNotes: '2026-03-01 unchanged' }),
    'pass',
  ],
  [
    'an owner change ahead',
    rankedOn('2026-02-05', { ownerChanged: '2026-04-01' }),
    'unknown',
    { because: /after today/, fields: ['account.ownerChanged'] },
  ],
  [
    'no day anywhere',
    { account: { ...SILENT, rankChangedDate: null } },
    'unknown',
    {
      because: /No day says/,
      advice: /Write the day/,
      fields: ['account.rankChangedDate', 'account.rankNotes'],
    },
  ],
  [
    'neither the day nor the notes are shown',
    { account: { rankChangedDate: absent, rankNotes: absent } },
    'unknown',
    { fields: ['account.rankChangedDate', 'account.rankNotes'] },
  ],
  ['no rank', { account: { accountRank: null, rankChangedDate: '2025-03-01' } }, 'not-applicable'],
  ['Large', { account: { ...large.account, rankChangedDate: '2025-03-01' } }, 'not-applicable'],
  [
    'a rank that is not shown',
    { account: { accountRank: absent } },
    'unknown',
    { fields: ['account.accountRank'] },
  ],
  [
    'set by the previous owner, with notes of the same day',
    rankedOn('2026-03-01', {
      rankChangedBy: 'Ana Past',
      owner: 'Sam Field',
      rankNotes: '2026-03-01 one team.',
    }),
    'fail warning',
  ],
  [
    'set by nobody whom the page names',
    rankedOn('2026-03-01', { rankChangedBy: null, owner: 'Sam Field' }),
    'pass',
  ],
  ['ranked anew after old notes', rankedOn('2026-03-01', { rankNotes: '2025-03-01 first ranked' }), 'pass'],
  [
    'ranked under an owner of long ago, but last year',
    rankedOn('2026-01-31', { ownerChanged: '2024-05-05' }),
    'fail warning',
    { because: /the fiscal year began on/ },
  ],
  [
    'an owner who came on the first day of the fiscal year',
    rankedOn('2026-01-31', { ownerChanged: '2026-02-01' }),
    'fail warning',
    { because: /the fiscal year began on 1 Feb 2026/ },
  ],
  [
    'old notes, and a page without the day of the rank',
    { account: { rankNotes: '2025-03-01 ranked', rankChangedDate: absent } },
    'fail warning',
  ],
  [
    'an old day of the rank, and a page without the notes',
    { account: { rankNotes: absent, rankChangedDate: '2026-01-31' } },
    'fail warning',
  ],
  [
    'a closed deal is judged all the same',
    { stage: 'Closed Won', ...rankedOn('2026-01-31') },
    'fail warning',
  ],
  [
    'Mid-Market',
    { account: { ...SILENT, segment: 'Mid-Market', rankChangedDate: '2026-01-31' } },
    'fail warning',
  ],
  ['PubSec', { account: { ...pubSec.account, rankChangedDate: '2025-03-01' } }, 'not-applicable'],
]);
