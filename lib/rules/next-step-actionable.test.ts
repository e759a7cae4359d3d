import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './next-step-actionable.ts';

const good = 'Email Anthony (champion) the ROI slide, ask if Ryan signed off Premium';
const log = '3/1 called / 3/5 emailed / 3/9 called';
const strict = { nextStep: { ...defaultPolicy.nextStep, logLines: 0 } };
const patient = { nextStep: { ...defaultPolicy.nextStep, logLines: 4 } };
const curt = { nextStep: { ...defaultPolicy.nextStep, actionChars: 10 } };

prove(rule, [
  ['who, what and why', { nextSteps: good }, 'pass'],
  ['the clean deal', {}, 'pass'],
  ['something built with somebody', { nextSteps: 'Build the ROI model with Dana by Friday' }, 'pass'],
  ['Mid-Market', { ...midMarket, nextSteps: good }, 'pass'],
  [
    'two words',
    { nextSteps: 'Follow up' },
    'fail info',
    { because: /vague phrase/, fields: ['opportunity.nextSteps'] },
  ],
  ['one word', { nextSteps: 'Email' }, 'fail info'],
  [
    'a vague phrase with a name and a day',
    { nextSteps: 'Follow up with Anthony next week.' },
    'fail info',
    { because: /vague/ },
  ],
  ['24 characters', { nextSteps: 'Send the quote to Dana R' }, 'fail info', { because: /24 characters; 25/ }],
  ['25 characters', { nextSteps: 'Send the quote to Dana Ru' }, 'pass'],
  ['fewer, where the policy takes them', { nextSteps: 'Send quote' }, 'pass', { policy: curt }],
  [
    'no action',
    { nextSteps: 'The security questionnaire and the quote' },
    'fail info',
    { because: /no action/ },
  ],
  [
    'a log',
    { nextSteps: log },
    'fail info',
    { because: /3 past steps/, advice: /History belongs in call notes/ },
  ],
  ['one past step before the action', { nextSteps: `3/1 called. ${good}` }, 'pass'],
  ['two past steps before the action', { nextSteps: `3/1 called. 3/5 emailed. ${good}` }, 'fail info'],
  ['dated plans', { nextSteps: '20 Mar send the quote to Dana\n25 Mar ask legal' }, 'pass'],
  [
    'three past steps where the policy bears them',
    { nextSteps: `${log}; ${good}` },
    'pass',
    { policy: patient },
  ],
  ['markup around the text', { nextSteps: `<p>${good}</p>` }, 'pass'],
  [
    'another script',
    { nextSteps: '来週アンソニーさんに見積もりを送って、予算の承認を確認する' },
    'unknown',
    { fields: ['opportunity.nextSteps'] },
  ],
  ['a short text in another script', { nextSteps: '見積もりを送る' }, 'unknown'],
  [
    'two words that name no action',
    { nextSteps: 'Legal docs' },
    'fail info',
    { because: /10 characters; 25/ },
  ],
  ['one word that names no action', { nextSteps: 'Budget' }, 'fail info', { because: /6 characters; 25/ }],
  [
    'a thing for somebody on a day',
    { nextSteps: 'ROI slide deck for Anthony on Tuesday morning' },
    'fail info',
    { because: /no action/ },
  ],
  [
    'something expected on a day',
    { nextSteps: 'Contract signature expected Friday' },
    'fail info',
    { because: /no action/ },
  ],
  ['another language, with a day in the first', { nextSteps: 'Vertrag mit Dana bis Friday' }, 'unknown'],
  ['no small word of any language', { nextSteps: 'Vertragsunterzeichnung Kundenseite' }, 'unknown'],
  ['another language', { nextSteps: 'Angebot an Dana bis Freitag' }, 'unknown'],
  ['blank', { nextSteps: null }, 'not-applicable'],
  ['filler', { nextSteps: 'TBD' }, 'not-applicable'],
  ['not on the page', { nextSteps: absent }, 'unknown', { fields: ['opportunity.nextSteps'] }],
  ['a text that cannot be read', { nextSteps: garbled }, 'unknown'],
  ['Large', { ...large, nextSteps: 'Follow up' }, 'fail info'],
  ['PubSec', { ...pubSec, nextSteps: 'Follow up' }, 'fail info'],
  ['a segment that is not known', { nextSteps: 'Follow up', account: { segment: absent } }, 'fail info'],
  ['a closed deal', { stage: '9-Unqualified', nextSteps: 'Follow up' }, 'not-applicable'],
  ['a closed deal, the text not shown', { stage: 'Closed Won', nextSteps: absent }, 'not-applicable'],
  ['no past step, where the policy bears none', { nextSteps: good }, 'pass', { policy: strict }],
]);
