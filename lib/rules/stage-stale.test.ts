import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './stage-stale.ts';

const early = (daysInStage: number) =>
  ({ stage: '1-Discovery', daysInStage, stageEnteredDate: absent }) as const;
const late = (daysInStage: number) =>
  ({ stage: '4-Proposal', daysInStage, stageEnteredDate: absent }) as const;
const { stageDays } = defaultPolicy.pipeline;
const limitOf60 = { pipeline: { ...defaultPolicy.pipeline, stageDays: { ...stageDays, limit: 60 } } };

prove(rule, [
  ['SMB in stage 1 for 6 days', early(6), 'pass'],
  [
    'SMB in stage 1 for 7 days',
    early(7),
    'fail info',
    {
      because: /In 1-Discovery, since 11 Mar 2026, 7 days; the limit in SMB is 7/,
      advice: /^Act on it/,
      fields: ['opportunity.daysInStage', 'opportunity.lastActivity'],
    },
  ],
  ['SMB in stage 1 for 14 days', early(14), 'fail info'],
  ['SMB in stage 1 for 15 days', early(15), 'fail warning', { because: /is 15/, advice: /Close it out/ }],
  ['Mid-Market in stage 2 for 20 days', { ...midMarket, ...early(20), stage: '2-Scoping' }, 'pass'],
  ['Mid-Market in stage 2 for 21 days', { ...midMarket, ...early(21), stage: '2-Scoping' }, 'fail info'],
  ['Mid-Market in stage 2 for 44 days', { ...midMarket, ...early(44), stage: '2-Scoping' }, 'fail info'],
  ['Mid-Market in stage 2 for 45 days', { ...midMarket, ...early(45), stage: '2-Scoping' }, 'fail warning'],
  ['Large in stage 1 for 44 days', { ...large, ...early(44) }, 'pass'],
  ['Large in stage 1 for 45 days', { ...large, ...early(45) }, 'fail info'],
  ['PubSec in stage 1 for 89 days', { ...pubSec, ...early(89) }, 'fail info'],
  ['PubSec in stage 1 for 90 days', { ...pubSec, ...early(90) }, 'fail warning'],
  ['stage 4 for 30 days', late(30), 'pass'],
  [
    'stage 4 for 31 days',
    late(31),
    'fail info',
    {
      because: /In 4-Proposal since 15 Feb 2026, 31 days, over 30/,
      fields: ['opportunity.daysInStage'],
    },
  ],
  ['stage 4 for 29 days', late(29), 'pass'],
  ['SMB in stage 1 for 8 days', early(8), 'fail info'],
  ['SMB in stage 1 for 16 days', early(16), 'fail warning'],
  ['Mid-Market in stage 2 for 46 days', { ...midMarket, ...early(46), stage: '2-Scoping' }, 'fail warning'],
  ['Large in stage 1 for 91 days', { ...large, ...early(91) }, 'fail warning'],
  [
    'stage 6 for 31 days',
    { ...late(31), stage: '6-Awaiting Signature' },
    'fail info',
    { advice: /customer/ },
  ],
  [
    'stage 7, in which others are waited for, for 31 days',
    { ...late(31), stage: '7-Closing' },
    'fail info',
    { advice: /^Ask who approves it what it waits for\.$/ },
  ],
  ['stage 3 is not early', { ...early(30), stage: '3-Technical Evaluation' }, 'pass'],
  ['stage 0 is not early', { ...early(30), stage: '0-Pending Acceptance' }, 'pass'],
  ['stage 0 for 31 days', { ...early(31), stage: '0-Pending Acceptance' }, 'fail info'],
  ['a renewal in stage 1 has the limit of all', { ...early(30), type: 'Renewal' }, 'pass'],
  [
    'a renewal in stage 1 for 80 days',
    { ...early(80), type: 'Renewal' },
    'fail info',
    { because: /over 30/ },
  ],
  ['a blank type has the limit of all', { ...early(20), type: null }, 'pass'],
  [
    'the day the stage was entered',
    { ...late(0), stageEnteredDate: '2026-02-15', daysInStage: absent },
    'fail info',
    { fields: ['opportunity.stageEnteredDate'] },
  ],
  ['the day counts before the number', { ...late(90), stageEnteredDate: '2026-02-16' }, 'pass'],
  ['a day that cannot be read leaves the number', { ...late(31), stageEnteredDate: garbled }, 'fail info'],
  [
    'an activity starts the early days anew',
    { ...early(40), lastActivity: '2026-03-12' },
    'pass',
    { because: /last activity on 12 Mar 2026, 6 days/ },
  ],
  [
    'an activity of 7 days ago',
    { ...early(40), lastActivity: '2026-03-11' },
    'fail info',
    { because: /last activity on 11 Mar 2026, 7 days/ },
  ],
  ['an activity before the stage changes nothing', { ...early(7), lastActivity: '2026-01-05' }, 'fail info'],
  [
    'an activity on the timeline',
    { ...early(40), activities: [{ date: '2026-03-12', kind: 'call' }] },
    'pass',
  ],
  [
    'an activity on no real day',
    { ...early(40), activities: [{ date: 'soon', kind: 'call' }] },
    'fail warning',
  ],
  ['an activity today', { ...early(40), lastActivity: '2026-03-18' }, 'pass', { because: /, 0 days/ }],
  [
    'a planned activity is none yet',
    { ...early(40), lastActivity: '2026-03-19' },
    'fail warning',
    { because: /since 6 Feb 2026, 40 days/ },
  ],
  [
    'a planned activity on the timeline is none yet',
    { ...early(40), activities: [{ date: '2026-03-19', kind: 'meeting' }] },
    'fail warning',
  ],
  [
    'a planned activity beside one that was',
    {
      ...early(40),
      lastActivity: '2026-03-25',
      activities: [
        { date: '2026-03-25', kind: 'meeting' },
        { date: '2026-03-12', kind: 'call' },
      ],
    },
    'pass',
    { because: /last activity on 12 Mar 2026, 6 days/ },
  ],
  ['a stage entered today', { ...late(0), stageEnteredDate: '2026-03-18', daysInStage: absent }, 'pass'],
  [
    'a stage that is entered tomorrow',
    { ...late(90), stageEnteredDate: '2026-03-19' },
    'unknown',
    {
      because: /^Stage Entered Date is 19 Mar 2026, after today/,
      fields: ['opportunity.stageEnteredDate'],
    },
  ],
  [
    'an activity that cannot be read may be recent',
    { ...early(40), lastActivity: garbled },
    'unknown',
    { fields: ['opportunity.lastActivity'] },
  ],
  ['an activity does not change the limit of all', { ...late(31), lastActivity: '2026-03-17' }, 'fail info'],
  ['a longer limit that the policy sets', late(60), 'pass', { policy: limitOf60 }],
  [
    'neither day nor number is shown',
    { stageEnteredDate: absent, daysInStage: absent },
    'unknown',
    { fields: ['opportunity.stageEnteredDate', 'opportunity.daysInStage'] },
  ],
  [
    'the day is blank and the number not shown',
    { stageEnteredDate: null, daysInStage: absent },
    'unknown',
    { fields: ['opportunity.daysInStage'] },
  ],
  ['a number below zero', late(-1), 'unknown', { fields: ['opportunity.daysInStage'] }],
  ['a number that no deal reaches', late(1e12), 'unknown', { fields: ['opportunity.daysInStage'] }],
  ['half a day less than over the limit', late(30.5), 'pass'],
  ['both are blank', { stageEnteredDate: null, daysInStage: null }, 'not-applicable'],
  [
    'a type that is not shown, in stage 1',
    { ...early(7), type: absent },
    'unknown',
    { fields: ['opportunity.type'] },
  ],
  ['a type that is not shown, in stage 4', { ...late(31), type: absent }, 'fail info'],
  [
    'a segment that is not shown, in stage 1',
    { ...early(7), account: { segment: absent } },
    'unknown',
    { fields: ['account.segment'] },
  ],
  ['a segment that is not shown, in stage 4', { ...late(31), account: { segment: absent } }, 'fail info'],
  ['a closed deal', { ...late(400), stage: 'Closed Won' }, 'not-applicable'],
  ['stage 4 since today', late(0), 'pass', { because: /since 18 Mar 2026, 0 days/ }],
  ['the most days that are taken for a number', late(36_500), 'fail info'],
  ['a day more than that', late(36_501), 'unknown'],
  [
    'an activity on the timeline before the one of the field',
    { ...early(40), lastActivity: '2026-03-12', activities: [{ date: '2026-03-01', kind: 'call' }] },
    'pass',
    { because: /last activity on 12 Mar 2026/ },
  ],
]);
