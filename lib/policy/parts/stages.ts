import * as z from 'zod/mini';
import { clashesAmong, type Named, spellingsOf } from '../clashes.ts';
import { listOf, name, object, oneOf, stageOrder, wordList } from '../pieces.ts';
import { stageSpelling } from '../stage-spelling.ts';

/** What the handbook wants before a deal leaves a stage. */
const exitCriterion = object({
  /** The criterion in words. */
  text: name,
  /** Fields that show it: all filled is met. Empty: no field shows it, a person has to know. */
  fields: wordList,
});

const stage = object({
  name,
  /** Position in the sales process. */
  order: stageOrder,
  group: oneOf(['open', 'won', 'lost']),
  /** Older or renamed spellings. */
  aliases: listOf(name),
  exit: listOf(exitCriterion),
});
export type Stage = z.infer<typeof stage>;

export const stagesSchema = listOf(stage)
  .check(z.minLength(1, 'expected a stage'))
  .check(({ value, issues }) => {
    for (const problem of clashesAmong(spellingsOf(namedIn(value), stageSpelling)))
      issues.push({ code: 'custom', input: value, ...problem });
  });

function namedIn(stages: readonly Stage[]): Named[] {
  return stages.map((stage, at) => ({ ...stage, at, owner: `${stage.name} (stages.${at})` }));
}

const field = (...keys: string[]) => keys.map((key) => `opportunity.${key}`);

export const defaultStages: Stage[] = [
  {
    name: '0-Pending Acceptance',
    order: 0,
    group: 'open',
    aliases: ['00-Pre Opportunity', '0-Qualifying'],
    exit: [
      { text: 'The qualification meeting was held', fields: [] },
      { text: 'What the SDR found was confirmed', fields: [] },
      { text: 'The next step is agreed', fields: field('nextSteps', 'nextStepDate') },
    ],
  },
  {
    name: '1-Discovery',
    order: 1,
    group: 'open',
    aliases: [],
    exit: [
      {
        text: 'Partner, pain and competition are known',
        fields: field('partner', 'identifyPain', 'competition'),
      },
      { text: 'The custom deck exists', fields: field('deckLink') },
      { text: 'The recap letter was sent', fields: [] },
      { text: 'The next step and its day are set', fields: field('nextSteps', 'nextStepDate') },
      { text: 'The scoping meeting is booked', fields: [] },
      { text: 'The opportunity is sized', fields: field('iacv') },
      { text: 'The expected product and number of users are filled', fields: [] },
    ],
  },
  {
    name: '2-Scoping',
    order: 2,
    group: 'open',
    aliases: ['2-Developing'],
    exit: [
      {
        text: 'Decision criteria, decision process, metrics, champion, economic buyer and competition are known',
        fields: field(
          'decisionCriteria',
          'decisionProcess',
          'metrics',
          'champion',
          'economicBuyer',
          'competition',
        ),
      },
      { text: 'Stakeholders and the engagement plan are agreed', fields: [] },
      { text: 'The Command Plan is up to date', fields: field('whyNow', 'whyGitLab', 'whyDoAnything') },
      { text: 'Two ways to engage were offered', fields: [] },
      { text: 'Account executive and solutions architect agreed on a strategy', fields: [] },
      { text: 'The partner, if there is one, is engaged', fields: [] },
    ],
  },
  {
    name: '3-Technical Evaluation',
    order: 3,
    group: 'open',
    aliases: [],
    exit: [
      {
        text: 'Decision criteria, decision process and paper process are known',
        fields: field('decisionCriteria', 'decisionProcess', 'paperProcess'),
      },
      { text: 'What the demo showed was shared', fields: [] },
      { text: 'The measures of the return on investment are written', fields: field('metrics') },
      { text: 'The customer has confirmed these measures', fields: [] },
      { text: 'The next step and its day are set', fields: field('nextSteps', 'nextStepDate') },
      { text: 'Going on to a proposal is agreed', fields: [] },
      { text: 'Who delivers the services is settled', fields: [] },
    ],
  },
  {
    name: '4-Proposal',
    order: 4,
    group: 'open',
    aliases: [],
    exit: [
      { text: 'The close plan is written', fields: field('closePlan') },
      { text: 'The close plan and its timeline are agreed', fields: [] },
      { text: 'The paper process is known', fields: field('paperProcess') },
      { text: 'Procurement is confirmed', fields: [] },
      { text: 'How to implement is confirmed', fields: [] },
      { text: 'Bill-to, sold-to, purchase order and vendor form are known', fields: [] },
    ],
  },
  {
    name: '5-Negotiating',
    order: 5,
    group: 'open',
    aliases: [],
    exit: [
      { text: 'Business and legal terms are agreed', fields: [] },
      { text: 'The quote is ready to route', fields: [] },
      { text: 'The date of signature is known', fields: field('closeDate') },
      { text: 'The start date is known', fields: [] },
    ],
  },
  {
    name: '6-Awaiting Signature',
    order: 6,
    group: 'open',
    aliases: [],
    exit: [
      { text: 'The executed documents are attached', fields: [] },
      { text: 'The purchase order is there, if there is one', fields: [] },
      { text: 'Vendor registration and licence agreement are done', fields: [] },
      { text: 'The competition is named', fields: field('competition') },
      {
        text: 'The reason and its details are written',
        fields: field('closedReason', 'closedReasonDetails'),
      },
    ],
  },
  {
    name: '7-Closing',
    order: 7,
    group: 'open',
    aliases: [],
    exit: [
      {
        text: 'The reason and its details are written',
        fields: field('closedReason', 'closedReasonDetails'),
      },
      { text: 'It was submitted for approval, and approved', fields: [] },
    ],
  },
  { name: 'Closed Won', order: 8, group: 'won', aliases: [], exit: [] },
  { name: '8-Closed Lost', order: 8, group: 'lost', aliases: [], exit: [] },
  { name: '9-Unqualified', order: 9, group: 'lost', aliases: [], exit: [] },
  { name: '10-Duplicate', order: 10, group: 'lost', aliases: [], exit: [] },
];
