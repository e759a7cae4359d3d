import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './stage-resources.ts';

prove(rule, [
  [
    'stage 0 has the first group',
    { ...large, stage: '0-Pending Acceptance' },
    'fail info',
    { because: /0-Pending Acceptance/, advice: /: Educate & Engage\.$/, fields: ['opportunity.stage'] },
  ],
  [
    'stage 2 has the first group',
    { ...large, stage: '2-Scoping' },
    'fail',
    { advice: /: Educate & Engage\.$/ },
  ],
  [
    'stage 3 has the first and the second group',
    { ...large, stage: '3-Technical Evaluation' },
    'fail info',
    { advice: /: Educate & Engage and Facilitate the Opportunity\.$/ },
  ],
  [
    'stage 4 has the second group',
    { ...large, stage: '4-Proposal' },
    'fail info',
    { advice: /: Facilitate the Opportunity\.$/ },
  ],
  [
    'stage 6 has the third group',
    { ...large, stage: '6-Awaiting Signature' },
    'fail info',
    { advice: /: Deal Closure\.$/ },
  ],
  [
    'stage 7 has the third group',
    { ...large, stage: '7-Closing' },
    'fail info',
    { advice: /: Deal Closure\.$/ },
  ],
  ['a won deal has the fourth group', { ...large, stage: 'Closed Won' }, 'fail info', { advice: /Retain/ }],
  ['a lost deal has none', { ...large, stage: '8-Closed Lost' }, 'not-applicable'],
  ['an unqualified deal has none', { ...large, stage: '9-Unqualified' }, 'not-applicable'],
  ['a duplicate has none', { ...large, stage: '10-Duplicate' }, 'not-applicable'],
  ['Commercial deals have them too', {}, 'fail info'],
  ['an account without a segment makes no difference', { account: { segment: absent } }, 'fail info'],
  [
    'an unlisted stage has none that is known',
    { ...large, stage: 'Warming up' },
    'unknown',
    { because: /"Warming up" is not one the policy names/, fields: ['opportunity.stage'] },
  ],
  ['a blank stage', { stage: null }, 'unknown', { because: /no stage/ }],
  ['a stage that is not shown', { stage: absent }, 'unknown', { fields: ['opportunity.stage'] }],
  ['a stage that cannot be read', { stage: garbled }, 'unknown'],
  ['Mid-Market', { ...midMarket, stage: '2-Scoping' }, 'fail info'],
  ['PubSec', { ...pubSec, stage: '2-Scoping' }, 'fail info'],
]);
