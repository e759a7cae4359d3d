import { defaultPolicy } from '../policy/index.ts';
import { absent, garbled, large, midMarket, prove, pubSec } from './cases.ts';
import rule from './command-plan-placeholder.ts';

const QUESTION = 'What is the compelling event?';
const stage2 = { stage: '2-Scoping' };
const blank = {
  whyNow: null,
  whyGitLab: null,
  whyDoAnything: null,
  valueDriver: null,
  solution: null,
  primaryCapability: null,
  metrics: null,
  economicBuyer: null,
  decisionCriteria: null,
  decisionProcess: null,
  partner: null,
  paperProcess: null,
  identifyPain: null,
  champion: null,
  competition: null,
  closePlan: null,
  risks: null,
};
const lorem = { commandPlan: { ...defaultPolicy.commandPlan, templateTexts: ['Fill me (please)'] } };

prove(rule, [
  [
    'numbered questions',
    { whyNow: '1. What is the compelling event?\n2. Who owns it?' },
    'fail warning',
    { fields: ['opportunity.whyNow'] },
  ],
  [
    'a question and a filler',
    { whyNow: 'What is the compelling event? TBD', whyGitLab: 'Why us?\nn/a' },
    'fail warning',
    { fields: ['opportunity.whyNow', 'opportunity.whyGitLab'] },
  ],
  ['a question and an answer', { whyNow: 'What is the event?\n1. The licence ends on 31 March.' }, 'pass'],
  ['answers throughout', stage2, 'pass', { because: /All 17 filled fields/ }],
  ['a question with its answer', { ...stage2, whyNow: 'Why now? Their licence ends.' }, 'pass'],
  [
    'one field with an answer, the others blank',
    { ...stage2, ...blank, whyNow: 'Licence ends.' },
    'pass',
    { because: /^The one/ },
  ],
  [
    'stage 2, a question only',
    { ...stage2, whyNow: QUESTION },
    'fail warning',
    { because: /In 2-Scoping, Why Now\? holds only questions/, fields: ['opportunity.whyNow'] },
  ],
  [
    'several fields are listed together',
    { whyNow: QUESTION, champion: 'Who? When?' },
    'fail warning',
    { because: /Why Now\? and Champion hold only/, fields: ['opportunity.whyNow', 'opportunity.champion'] },
  ],
  ['questions on several lines', { closePlan: 'Who signs?\nWho reviews?' }, 'fail warning'],
  ['template text', { risks: '<p>Insert text here.</p>' }, 'fail warning', { fields: ['opportunity.risks'] }],
  ['template words within an answer', { risks: 'Security review, to be completed by 25 March' }, 'pass'],
  ['template text of the policy', { risks: 'fill me, please' }, 'fail', { policy: lorem }],
  [
    'a question where other fields are not shown',
    { whyNow: QUESTION, champion: absent },
    'fail',
    { fields: ['opportunity.whyNow'] },
  ],
  ['"Help" may ask', { help: 'Who knows their CFO?' }, 'pass'],
  ['stage 1, a question only', { stage: '1-Discovery', whyNow: QUESTION }, 'not-applicable'],
  ['stage 0, a question only', { stage: '0-Pending Acceptance', whyNow: QUESTION }, 'not-applicable'],
  ['blank throughout', { ...stage2, ...blank }, 'not-applicable'],
  ['filler throughout', { ...stage2, ...blank, whyNow: 'tbd' }, 'not-applicable'],
  ['Channel-Managed', { ...stage2, name: 'Acme Channel-Managed', whyNow: QUESTION }, 'not-applicable'],
  [
    'a name that is not shown',
    { name: absent, whyNow: QUESTION },
    'unknown',
    { fields: ['opportunity.name'] },
  ],
  [
    'one field not shown, the others answered',
    { champion: absent },
    'unknown',
    { fields: ['opportunity.champion'] },
  ],
  [
    'one field not shown, the others blank',
    { ...blank, champion: absent },
    'unknown',
    { advice: /Command Plan/ },
  ],
  [
    'a field that cannot be read',
    { valueDriver: garbled },
    'unknown',
    { fields: ['opportunity.valueDriver'] },
  ],
  ['a field that the layout lacks', { valueDriver: absent }, 'pass'],
  ['Mid-Market', { ...midMarket, whyNow: QUESTION }, 'fail warning'],
  ['Large', { ...large, whyNow: QUESTION }, 'not-applicable'],
  ['PubSec', { ...pubSec, whyNow: QUESTION }, 'not-applicable'],
  ['a closed deal', { stage: 'Closed Won', whyNow: QUESTION }, 'not-applicable'],
  ['an answer that begins like a template', { risks: 'Insert the signed order form by Friday' }, 'pass'],
]);
