import { defaultPolicy } from '../policy/index.ts';
import { absent, type Case, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './next-step-beyond-30-days.ts';

const detailed = 'Budget reopens 1 May; call Dana 18 Apr to restart the eval and book the SA demo';
const byCloseDate = { nextStep: { ...defaultPolicy.nextStep, basis: 'closeDate' } };

prove(rule, [
  [
    '29 days away, a short text',
    { nextStepDate: '2026-04-16', nextSteps: 'Call Dana' },
    'not-applicable',
    { because: /within 30 days/ },
  ],
  ['30 days away, a short text', { nextStepDate: '2026-04-17', nextSteps: 'Call Dana' }, 'not-applicable'],
  ['30 days away, the text not shown', { nextStepDate: '2026-04-17', nextSteps: absent }, 'not-applicable'],
  [
    '31 days away, a short text',
    { nextStepDate: '2026-04-18', nextSteps: 'Call Dana' },
    'fail warning',
    { because: /31 days away, over 30/, advice: /18 Apr 2026/ },
  ],
  ['31 days away, explained', { nextStepDate: '2026-04-18', nextSteps: detailed }, 'pass'],
  [
    'a long text without a reason or a date',
    {
      nextStepDate: '2026-04-18',
      nextSteps: 'We will see what they say and then talk with them again some time later',
    },
    'fail',
  ],
  [
    'a reason in a text one character too short',
    { nextStepDate: '2026-04-18', nextSteps: 'because '.padEnd(59, 'x') },
    'fail',
  ],
  [
    'a reason in a text just long enough',
    { nextStepDate: '2026-04-18', nextSteps: 'because '.padEnd(60, 'x') },
    'pass',
  ],
  [
    'a word that only begins as a month does',
    {
      nextStepDate: '2026-04-18',
      nextSteps: 'maybe they will see what they say and then talk with them some time later',
    },
    'fail warning',
  ],
  [
    'a word that only begins as a reason does',
    {
      nextStepDate: '2026-04-18',
      nextSteps: 'see what they say in the afternoon and then talk with them some time later',
    },
    'fail warning',
  ],
  [
    'a reason in a longer form',
    {
      nextStepDate: '2026-04-18',
      nextSteps: 'Dana decides with the renewal of the other tools and wants no call before it',
    },
    'pass',
  ],
  ...[
    'Dana is out on parental leave; restart the evaluation with her then and keep Lee warm',
    'Restart the evaluation with Dana and Lee when the platform team has been hired in full',
    'Lee goes on with the trial in the lab, pending what the board decides on tools for the team',
    'Keep Lee warm with the newsletter and call Dana as soon as the new CTO has settled in there',
    'Keep Lee warm with the newsletter and call Dana again, since she alone can sign for tools',
    'No call while they have a freeze on all spending; keep Lee warm with the newsletter for now',
  ].map((nextSteps): Case => [`a reason: ${nextSteps}`, { nextStepDate: '2026-04-18', nextSteps }, 'pass']),
  [
    'a reason in another script, in which a character says more',
    {
      nextStepDate: '2026-04-18',
      nextSteps: '予算は新年度に再開されるため、それまでは連絡を控え、再開後に電話して評価を始める',
    },
    'unknown',
    { because: /language whose words/, fields: ['opportunity.nextSteps'] },
  ],
  [
    'a long text in another language, without a word that is known',
    {
      nextStepDate: '2026-04-18',
      nextSteps:
        'Wegen Urlaub von Dana erst nach Ostern weiter, bis dahin klärt Sam die Details mit dem Team',
    },
    'unknown',
    { because: /language whose words/, fields: ['opportunity.nextSteps'] },
  ],
  [
    'a long text in another language, with a number',
    {
      nextStepDate: '2026-04-18',
      nextSteps: 'Wegen Urlaub von Dana erst am 18. weiter, bis dahin klärt Sam die Details mit dem Team',
    },
    'pass',
  ],
  [
    'a short text in another language',
    { nextStepDate: '2026-04-18', nextSteps: 'Angebot an Dana bis Freitag' },
    'fail warning',
  ],
  [
    'a month',
    {
      nextStepDate: '2026-04-18',
      nextSteps: 'Dana is on leave and wants to see the new demo when back in May, not before',
    },
    'pass',
  ],
  [
    'Mid-Market, 30 days away',
    { ...midMarket, nextStepDate: '2026-04-17', nextSteps: null },
    'not-applicable',
  ],
  ['Mid-Market, 31 days away', { ...midMarket, nextStepDate: '2026-04-18', nextSteps: null }, 'fail warning'],
  ['PubSec is not asked', { ...pubSec, nextStepDate: '2026-04-18', nextSteps: null }, 'not-applicable'],
  ['closed', { stage: '8-Closed Lost', nextStepDate: '2026-04-18', nextSteps: null }, 'not-applicable'],
  [
    'a date that cannot be read',
    { nextStepDate: garbled, nextSteps: null },
    'unknown',
    { fields: ['opportunity.nextStepDate'] },
  ],
  [
    'a text that cannot be read',
    { nextStepDate: '2026-04-18', nextSteps: garbled },
    'unknown',
    { fields: ['opportunity.nextSteps'] },
  ],
  [
    'a blank text, where the policy asks for no length',
    { nextStepDate: '2026-04-18', nextSteps: null },
    'fail warning',
    { policy: { nextStep: { ...defaultPolicy.nextStep, detailChars: 0 } } },
  ],
  ['31 days away, a blank text', { nextStepDate: '2026-04-18', nextSteps: null }, 'fail'],
  ['31 days away, the text not shown', { nextStepDate: '2026-04-18', nextSteps: absent }, 'unknown'],
  ['a blank date', { nextStepDate: null }, 'not-applicable'],
  ['a date that is not shown', { nextStepDate: absent }, 'unknown', { fields: ['opportunity.nextStepDate'] }],
  [
    'stage 0 is not exempt',
    { stage: '0-Pending Acceptance', nextStepDate: '2026-04-18', nextSteps: 'Call Dana' },
    'fail',
  ],
  ['Large is not asked', { ...large, nextStepDate: '2026-04-18', nextSteps: null }, 'not-applicable'],
  [
    'counted to the close date, whether or not there is a next step date',
    { closeDate: '2026-04-18', nextStepDate: null, nextSteps: 'Call Dana' },
    'fail',
    { policy: byCloseDate },
  ],
  [
    'counted to a close date that is not shown',
    { closeDate: absent, nextSteps: 'Call Dana' },
    'unknown',
    { policy: byCloseDate, fields: ['opportunity.closeDate'] },
  ],
  [
    'counted to the close date when the policy says so',
    { closeDate: '2026-04-18', nextSteps: 'Call Dana' },
    'fail',
    { policy: byCloseDate },
  ],
]);
