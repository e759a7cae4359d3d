import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './segment-check-first.ts';

const scoping = { stage: '2-Scoping' };
const asking = { nextSteps: 'ask how many employees' };

prove(rule, [
  [
    'stage 0',
    { stage: '0-Pending Acceptance' },
    'fail info',
    {
      advice:
        /Datafox, then Zoominfo, then LinkedIn, then third-party proof\. Never ask the customer\..*Chatter on the account/,
      fields: ['account.segment', 'account.employeeCount'],
    },
  ],
  ['stage 1', { stage: '1-Discovery' }, 'fail info', { because: /1-Discovery/ }],
  ['stage 1, whenever it was created', { stage: '1-Discovery', createdDate: absent }, 'fail info'],
  ['stage 2, created long ago', scoping, 'not-applicable'],
  ['stage 3, created long ago', {}, 'not-applicable'],
  ['created 6 days ago', { createdDate: '2026-03-12' }, 'fail info'],
  ['created 7 days ago', { createdDate: '2026-03-11' }, 'fail info', { because: /11 Mar 2026, 7 days ago/ }],
  ['created 8 days ago, stage 2', { ...scoping, createdDate: '2026-03-10' }, 'not-applicable'],
  ['created today', { createdDate: '2026-03-18' }, 'fail info'],
  ['Large is reminded as well', { ...large, stage: '0-Pending Acceptance' }, 'fail info'],
  [
    'an account that is not shown',
    { account: { segment: absent }, stage: '0-Pending Acceptance' },
    'fail info',
  ],
  [
    'a later stage whose age is not shown',
    { createdDate: absent },
    'unknown',
    { fields: ['opportunity.createdDate'] },
  ],
  ['a later stage whose age cannot be read', { createdDate: garbled }, 'unknown'],
  [
    'a later stage, created after today',
    { createdDate: '2026-03-19' },
    'unknown',
    { because: /^Created Date is 19 Mar 2026, after today/, fields: ['opportunity.createdDate'] },
  ],
  ['stage 1, created after today', { stage: '1-Discovery', createdDate: '2026-03-19' }, 'fail info'],
  ['a later stage without a day of creation', { createdDate: null }, 'not-applicable'],
  [
    'a next step that asks for the size',
    asking,
    'fail warning',
    {
      because: /Next Steps plans to ask/,
      advice: /Take the question out/,
      fields: ['opportunity.nextSteps'],
    },
  ],
  ['the same in PubSec', { ...pubSec, ...asking }, 'fail warning'],
  ['the same in stage 0', { ...asking, stage: '0-Pending Acceptance' }, 'fail warning'],
  ['the same while the age is not shown', { ...asking, createdDate: absent }, 'fail warning'],
  ['a next step about users', { nextSteps: 'ask how many developers will use it' }, 'not-applicable'],
  ['a next step that is not shown', { nextSteps: absent }, 'not-applicable'],
  [
    'Command Plan fields that ask for the size',
    { identifyPain: 'How many employees?', help: 'Find out the company size.' },
    'fail warning',
    {
      because: /Identify Pain and Help plan to ask/,
      fields: ['opportunity.identifyPain', 'opportunity.help'],
    },
  ],
  ['a saving of headcount', { metrics: 'Reduce headcount in operations by 3.' }, 'not-applicable'],
  ['a closed deal', { stage: 'Closed Won', ...asking }, 'not-applicable'],
  ['a closed deal created today', { stage: '8-Closed Lost', createdDate: '2026-03-18' }, 'not-applicable'],
  ['a stage that is not shown', { stage: absent, ...asking }, 'unknown', { fields: ['opportunity.stage'] }],
  [
    'a policy that checks for longer',
    { createdDate: '2026-03-10' },
    'fail info',
    { policy: { engagement: { checkDays: 8 } } },
  ],
  ['Mid-Market is reminded as well', { ...midMarket, stage: '0-Pending Acceptance' }, 'fail info'],
]);
