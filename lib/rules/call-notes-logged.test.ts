import type { Activity } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import rule from './call-notes-logged.ts';
import { absent, large, midMarket, prove, pubSec } from './cases.ts';

const stage1 = { stage: '1-Discovery' };
const noted: Activity = {
  date: '2026-03-10',
  kind: 'call',
  subject: 'Intro',
  text: 'Wants SSO; asks for a quote.',
};
const empty: Activity = { ...noted, text: '' };
const email: Activity = {
  date: '2026-03-10',
  kind: 'email',
  subject: 'Outreach.io: Hello',
  text: 'Hello Dana',
};
const task: Activity = { date: '2026-03-10', kind: 'task', subject: 'Prepare quote', text: 'For 50 seats' };
const collapsed: Activity = { date: '2026-03-10', kind: 'call', subject: 'Intro' };
/** What a list holds in place of what it does not show. */
const keptBack: Activity = { date: '2026-03-04', kind: 'other' };
const marked = { callNotes: { ...defaultPolicy.callNotes, isMarkerRequired: true } };
const twoMarkers = {
  callNotes: { ...defaultPolicy.callNotes, isMarkerRequired: true, marker: ['(ii)', '[call]'] },
};
const unmarked = { callNotes: { ...defaultPolicy.callNotes, marker: [] } };
const fromStage3 = { callNotes: { ...defaultPolicy.callNotes, fromStage: 3 } };
const broken = [null, 'call', { date: 5, kind: 'call', subject: 7, text: 7 }] as unknown as Activity[];

prove(rule, [
  ['stage 1, one call with notes', { ...stage1, activities: [noted] }, 'pass'],
  ['a meeting with notes', { activities: [{ ...noted, kind: 'meeting' }] }, 'pass'],
  ['a note', { activities: [{ ...noted, kind: 'note' }] }, 'pass'],
  ['a task that carries the marker', { activities: [{ ...task, subject: 'Sam (II) intro' }] }, 'pass'],
  ['a call of today', { activities: [{ ...noted, date: '2026-03-18' }] }, 'pass'],
  ['one of two calls with notes', { activities: [empty, noted] }, 'pass'],
  ['Mid-Market', { ...midMarket, activities: [noted] }, 'pass'],
  [
    'stage 1, no activities',
    { ...stage1, activities: [] },
    'fail warning',
    { because: /No call or meeting/, advice: /\(ii\) in the subject/, fields: ['activities'] },
  ],
  [
    'stage 1, a call logged with empty text',
    { ...stage1, activities: [empty] },
    'fail warning',
    { because: /1 call logged, without its notes/ },
  ],
  [
    'two calls without text',
    { activities: [empty, empty] },
    'fail warning',
    { because: /2 calls logged, all without/ },
  ],
  ['a call whose text is filler', { activities: [{ ...noted, text: 'n/a' }] }, 'fail warning'],
  ['an empty call beside emails', { activities: [empty, email] }, 'fail warning'],
  ['only an email of a mail tool', { activities: [email] }, 'fail info', { because: /Emails are logged/ }],
  ['only a task', { activities: [task] }, 'fail warning'],
  ['only a coming meeting', { activities: [{ ...noted, date: '2026-03-19' }] }, 'fail warning'],
  ['an entry that is no activity', { activities: broken }, 'fail warning'],
  [
    'a policy without a marker',
    { activities: [] },
    'fail warning',
    { policy: unmarked, advice: /opportunity\.$/ },
  ],
  [
    'notes without the marker, where it is required',
    { activities: [noted] },
    'fail warning',
    { policy: marked, because: /No subject carries \(ii\)/ },
  ],
  [
    'notes with the marker, where it is required',
    { activities: [{ ...noted, subject: '(ii) intro' }] },
    'pass',
    { policy: marked },
  ],
  [
    'a call whose text is not shown',
    { activities: [empty, collapsed] },
    'unknown',
    { fields: ['activities'], advice: /Expand the calls/ },
  ],
  [
    'emails, and older activities that are not shown',
    { activities: [email, keptBack] },
    'unknown',
    { because: /Not all activities/, advice: /Load more/, fields: ['activities'] },
  ],
  ['an empty call, and older activities that are not shown', { activities: [empty, keptBack] }, 'unknown'],
  ['notes, and older activities that are not shown', { activities: [noted, keptBack] }, 'pass'],
  [
    'notes without the marker, and older activities that are not shown',
    { activities: [noted, keptBack] },
    'unknown',
    { policy: marked },
  ],
  ['an activity of another kind', { activities: [{ ...keptBack, subject: 'Chat' }] }, 'fail warning'],
  ['an activity of another kind with text', { activities: [{ ...keptBack, text: 'Hi' }] }, 'fail warning'],
  ['a note beside a call whose text is not shown', { activities: [noted, collapsed] }, 'pass'],
  ['no timeline on the page', {}, 'unknown', { fields: ['activities'] }],
  ['stage 0', { stage: '0-Pending Acceptance', activities: [] }, 'not-applicable'],
  ['stage 0, no timeline', { stage: '0-Pending Acceptance' }, 'not-applicable'],
  [
    'stage 2, where the policy asks from stage 3',
    { stage: '2-Scoping', activities: [] },
    'not-applicable',
    { policy: fromStage3 },
  ],
  ['stage 3, where the policy asks from stage 3', { activities: [] }, 'fail', { policy: fromStage3 }],
  ['Large', { ...large, activities: [] }, 'not-applicable'],
  ['PubSec', { ...pubSec, activities: [] }, 'not-applicable'],
  ['a closed deal', { stage: '8-Closed Lost', activities: [] }, 'not-applicable'],
  [
    'a stage that is not shown',
    { stage: absent, activities: [noted] },
    'unknown',
    { fields: ['opportunity.stage'] },
  ],
  [
    'an email of which nothing is shown',
    { activities: [{ date: '2026-03-10', kind: 'email' }] },
    'fail info',
  ],
  [
    'one of two markers that the policy knows',
    { activities: [{ ...noted, subject: '[call] intro' }] },
    'pass',
    { policy: twoMarkers },
  ],
]);
