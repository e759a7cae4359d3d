import { expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { absent, dealWith, garbled, judge, large, midMarket, prove, pubSec, usd } from './cases.ts';
import rule from './command-plan-overview.ts';

const nothing = { whyNow: null, whyGitLab: null, whyDoAnything: null };
const forAll = { commandPlan: { ...defaultPolicy.commandPlan, overviewForAllFromStage: 2 } };
const fewer = {
  commandPlan: {
    ...defaultPolicy.commandPlan,
    overviewFields: { required: ['opportunity.whyNow'], whenShown: ['opportunity.solution'] },
  },
};
const notShown = { whyNow: absent, whyGitLab: absent, whyDoAnything: absent } as const;

prove(rule, [
  ['SMB at exactly the threshold', { amount: usd(5_000), ...nothing }, 'not-applicable'],
  [
    'SMB a cent above, all whys blank',
    { amount: usd(5_000.01), ...nothing },
    'fail error',
    {
      because: /Blank: Why Now\?, Why GitLab\? and Why Do Anything At All\?/,
      fields: ['opportunity.whyNow', 'opportunity.whyGitLab', 'opportunity.whyDoAnything'],
    },
  ],
  ['Mid-Market just below', { ...midMarket, amount: usd(9_999.99), ...nothing }, 'not-applicable'],
  ['Mid-Market a cent above, all filled', { ...midMarket, amount: usd(10_000.01) }, 'pass'],
  [
    'an amount that is not shown',
    { amount: absent, ...nothing },
    'unknown',
    { fields: ['opportunity.amount'] },
  ],
  [
    'fields that are not shown',
    { ...notShown, valueDriver: absent, solution: absent, primaryCapability: absent },
    'unknown',
    { advice: /Command Plan/ },
  ],
  [
    'questions in all fields at stage 1',
    { stage: '1-Discovery', whyNow: 'What is the compelling event?' },
    'pass',
  ],
  [
    'one filled',
    { whyGitLab: null, whyDoAnything: null, valueDriver: null, solution: null, primaryCapability: null },
    'fail error',
    { because: /; 1 of 6 fields is filled\./ },
  ],
  [
    'the only field that the policy asks for, blank',
    { whyNow: null, solution: absent },
    'fail error',
    { policy: fewer, because: /; 0 of 1 field is filled\./ },
  ],
  [
    'the only field that the policy asks for, filled',
    { solution: absent },
    'pass',
    { policy: fewer, because: /^The one field is filled\.$/ },
  ],
  [
    'what is not known yet, before questions are no answer',
    { stage: '1-Discovery', whyNow: null },
    'fail error',
    { advice: /^Fill Why Now\?\. What is not known yet: write the questions you will ask\.$/ },
  ],
  [
    'what is not known yet, once questions are no answer',
    { stage: '2-Scoping', whyNow: null },
    'fail error',
    { advice: /^Fill Why Now\?\. What is not known yet: ask the customer\.$/ },
  ],
  [
    'questions in every field at stage 0',
    {
      stage: '0-Pending Acceptance',
      whyNow: 'What ends?',
      whyGitLab: 'Why us?',
      whyDoAnything: 'Why not wait?',
      valueDriver: 'Which one?',
      solution: 'Which one?',
      primaryCapability: 'Which one?',
    },
    'pass',
  ],
  [
    'one blank, another not shown',
    { whyNow: null, whyGitLab: absent },
    'fail',
    { because: /Not on this page: Why GitLab/ },
  ],
  [
    'one not shown, the others filled',
    { whyGitLab: absent },
    'unknown',
    { fields: ['opportunity.whyGitLab'] },
  ],
  ['a value driver that the layout lacks', { valueDriver: absent }, 'pass'],
  [
    'a value driver that is shown and blank',
    { valueDriver: null },
    'fail',
    { fields: ['opportunity.valueDriver'] },
  ],
  ['filler counts as blank', { whyNow: 'tbd' }, 'fail', { fields: ['opportunity.whyNow'] }],
  [
    'Channel-Managed in any letter case',
    { name: 'Acme - 25 Premium CHANNEL-managed', ...nothing },
    'not-applicable',
  ],
  ['Channel Managed with a space', { name: 'Acme Channel Managed', ...nothing }, 'not-applicable'],
  ['channelmanaged is not the token', { name: 'Acme channelmanaged', ...nothing }, 'fail'],
  ['a name that is not shown', { name: absent, ...nothing }, 'unknown', { fields: ['opportunity.name'] }],
  ['Large has a plan of its own', { ...large, ...nothing }, 'not-applicable'],
  [
    'one blank, one not shown, the others filled',
    { amount: usd(6_000), whyNow: null, whyGitLab: absent },
    'fail error',
    {
      because:
        /^Amount \$6,000 is over \$5,000; 4 of 6 fields are filled\. Blank: Why Now\?\. Not on this page: Why GitLab\?\.$/,
    },
  ],
  [
    'a value driver that cannot be read',
    { valueDriver: garbled },
    'unknown',
    { fields: ['opportunity.valueDriver'] },
  ],
  [
    'one that cannot be read and one not shown, told apart',
    { whyNow: garbled, whyGitLab: absent },
    'unknown',
    {
      because: /^Not on this page: Why GitLab\?\. On this page, but not to be read: Why Now\?\.$/,
      advice: /^Open the Command Plan\.$/,
      fields: ['opportunity.whyGitLab', 'opportunity.whyNow'],
    },
  ],
  [
    'one blank, one that cannot be read',
    { whyNow: garbled, whyGitLab: null },
    'fail error',
    {
      because:
        /4 of 6 fields are filled\. Blank: Why GitLab\?\. On this page, but not to be read: Why Now\?\.$/,
    },
  ],
  ['SMB just below', { amount: usd(4_999.99), ...nothing }, 'not-applicable'],
  [
    'Mid-Market at exactly the threshold',
    { ...midMarket, amount: usd(10_000), ...nothing },
    'not-applicable',
  ],
  ['Mid-Market a cent above', { ...midMarket, amount: usd(10_000.01), ...nothing }, 'fail error'],
  ['PubSec has a plan of its own', { ...pubSec, ...nothing }, 'not-applicable'],
  ['closed', { stage: '8-Closed Lost', ...nothing }, 'not-applicable'],
  ['a blank amount', { amount: null, ...nothing }, 'not-applicable'],
  [
    'an amount that cannot be read',
    { amount: garbled, ...nothing },
    'unknown',
    { fields: ['opportunity.amount'] },
  ],
  [
    'an amount in another currency',
    { amount: { amount: 90_000, currency: 'EUR' }, ...nothing },
    'unknown',
    { because: /EUR 90,000/, fields: ['opportunity.amount'] },
  ],
  [
    'asked of all deals from stage 2 on',
    { stage: '2-Scoping', amount: usd(900), whyNow: null },
    'fail info',
    { policy: forAll, because: /^In 2-Scoping the overview is asked of every deal; 5 of 6/ },
  ],
  [
    'asked of all deals, the amount not shown',
    { stage: '2-Scoping', amount: absent, whyNow: null },
    'fail info',
    { policy: forAll },
  ],
  ['asked of all deals, and filled', { amount: usd(900) }, 'pass', { policy: forAll }],
  ['asked of all deals, over the threshold', { whyNow: null }, 'fail error', { policy: forAll }],
  [
    'asked of all deals, but only from stage 2 on',
    { stage: '1-Discovery', amount: usd(900), whyNow: null },
    'not-applicable',
    { policy: forAll },
  ],
  [
    'fields that the policy leaves out',
    { whyGitLab: null, valueDriver: null, solution: 'CI/CD' },
    'pass',
    { policy: fewer },
  ],
]);

it('asks for the fields that a policy adds', () => {
  const { commandPlan } = defaultPolicy;
  const overviewFields = { ...commandPlan.overviewFields, whenShown: ['opportunity.help'] };
  const policy = { commandPlan: { ...commandPlan, overviewFields } };
  expect(judge(rule, dealWith({ help: null }), { policy })).toMatchObject({
    outcome: 'fail',
    fields: ['opportunity.help'],
  });
  expect(
    judge(rule, dealWith({ help: 'Who knows their CFO?', valueDriver: null }), { policy }),
  ).toMatchObject({
    outcome: 'pass',
  });
});
