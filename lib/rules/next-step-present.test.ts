import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './next-step-present.ts';

prove(rule, [
  ['a text', {}, 'pass'],
  [
    'a blank field',
    { nextSteps: null },
    'fail error',
    { because: /is blank/, fields: ['opportunity.nextSteps'] },
  ],
  ['a lone full stop', { nextSteps: '.' }, 'fail error', { because: /says only "\."/ }],
  ['"TBD"', { nextSteps: ' TBD ' }, 'fail error', { because: /says only "TBD"/ }],
  [
    'white space and markup only',
    { nextSteps: '<p>&nbsp;</p>' },
    'fail error',
    { because: /^Next Steps is blank\.$/ },
  ],
  [
    'a list of fillers',
    { nextSteps: '<ul><li>TBD</li>\n<li>n/a</li></ul>' },
    'fail error',
    { because: /^Next Steps says only "TBD n\/a"\.$/ },
  ],
  [
    'a stage that is not shown',
    { stage: absent, nextSteps: null },
    'unknown',
    { fields: ['opportunity.stage'] },
  ],
  ['a blank stage', { stage: null, nextSteps: null }, 'unknown', { because: /no stage/ }],
  ['a locked record in 7-Closing', { stage: '7-Closing', nextSteps: null }, 'fail info'],
  ['6-Awaiting Signature is not locked', { stage: '6-Awaiting Signature', nextSteps: null }, 'fail error'],
  ['Large is advised', { ...large, nextSteps: null }, 'fail warning'],
  ['PubSec is advised', { ...pubSec, nextSteps: null }, 'fail warning'],
  ['a segment that is not known', { nextSteps: null, account: { segment: absent } }, 'fail warning'],
  ['not on the page', { nextSteps: absent }, 'unknown', { fields: ['opportunity.nextSteps'] }],
  ['a closed deal', { stage: '9-Unqualified', nextSteps: null }, 'not-applicable'],
  ['a text that cannot be read', { nextSteps: garbled }, 'unknown', { fields: ['opportunity.nextSteps'] }],
  ['Mid-Market is bound as well', { ...midMarket, nextSteps: null }, 'fail error'],
]);
