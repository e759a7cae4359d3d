import type { Activity } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { absent, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './key-info-heard-about.ts';

const note = (text: string): Activity => ({ date: '2026-03-10', kind: 'call', subject: 'Call', text });
const silent = note('Wants a quote for 50 seats.');
const collapsed: Activity = { date: '2026-03-10', kind: 'email', subject: 'Proposal' };
const inFrench = { keyInformation: { ...defaultPolicy.keyInformation, heardWords: ['entendu parler'] } };
const inJapanese = {
  keyInformation: { ...defaultPolicy.keyInformation, heardWords: ['heard of', 'で知った'] },
};
const broken = [
  null,
  'call',
  { date: '2026-03-10', kind: 'call', subject: 7, text: 7 },
] as unknown as Activity[];

prove(rule, [
  ['how they heard of us', { activities: [note('Dana heard about us at KubeCon.')] }, 'pass'],
  ['what they take us for', { activities: [silent, note('She thinks GitLab is a Git host.')] }, 'pass'],
  ['in the subject', { activities: [{ ...collapsed, subject: 'Referral by Acme' }] }, 'pass'],
  ['a longer form of a word', { activities: [note('Two referrals brought them.')] }, 'pass'],
  ['Mid-Market', { ...midMarket, activities: [note('They found us on the web.')] }, 'pass'],
  [
    'words of another language',
    { activities: [note('Ont entendu parler de nous.')] },
    'pass',
    { policy: inFrench },
  ],
  ['notes that do not say it', { activities: [silent] }, 'fail info', { fields: ['activities'] }],
  [
    'notes in a script of which no words are listed',
    { activities: [silent, note('GitLabを勉強会で知ったとのこと')] },
    'unknown',
    { because: /script/, fields: ['activities'] },
  ],
  [
    'such notes, where words of the script are listed',
    { activities: [note('見積もり希望')] },
    'fail info',
    { policy: inJapanese },
  ],
  [
    'such notes that say it, where words of the script are listed',
    { activities: [note('勉強会で知ったとのこと')] },
    'pass',
    { policy: inJapanese },
  ],
  ['a name in another script', { activities: [{ ...silent, subject: '田中様' }] }, 'fail info'],
  ['nothing logged', { activities: [] }, 'fail info'],
  ['a word that only contains one', { activities: [note('Preferred vendor, unreferred.')] }, 'fail info'],
  ['entries that are no activities', { activities: broken }, 'fail info'],
  [
    'an entry whose text is not shown',
    { activities: [silent, collapsed] },
    'unknown',
    { fields: ['activities'], advice: /Expand them/ },
  ],
  [
    'said beside an entry whose text is not shown',
    { activities: [collapsed, note('Recommended by Lee.')] },
    'pass',
  ],
  ['no timeline on the page', {}, 'unknown', { fields: ['activities'], advice: /Activity tab/ }],
  ['stage 0', { stage: '0-Pending Acceptance', activities: [] }, 'not-applicable'],
  ['stage 1', { stage: '1-Discovery', activities: [] }, 'fail info'],
  ['stage 0, no timeline', { stage: '0-Pending Acceptance' }, 'not-applicable'],
  ['Large', { ...large, activities: [] }, 'not-applicable'],
  ['PubSec', { ...pubSec, activities: [] }, 'not-applicable'],
  ['a closed deal', { stage: 'Closed Won', activities: [] }, 'not-applicable'],
  [
    'a stage that is not shown',
    { stage: absent, activities: [silent] },
    'unknown',
    { fields: ['opportunity.stage'] },
  ],
]);
