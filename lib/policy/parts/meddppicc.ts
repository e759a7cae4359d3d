import type * as z from 'zod/mini';
import { type ElementId, type EvidenceName, elementIds, evidenceNames } from '../names.ts';
import { listOf, name, object, oneOf, wordList, words } from '../pieces.ts';

const element = object({
  letter: name,
  name,
  /** What the element is about. */
  meaning: words,
  /** What good evidence in the field looks like. */
  evidence: words,
  /** To ask the customer or oneself. */
  questions: wordList,
  /** Ways to be evidenced: one of them with all that it names. */
  proofs: listOf(listOf(oneOf(evidenceNames))),
});
/** What the policy says of one element of MEDDPPICC. */
export type Element = z.infer<typeof element>;

const shape = Object.fromEntries(elementIds.map((id) => [id, element])) as Record<ElementId, typeof element>;
/** The nine elements; none can be taken away, each can be reworded and proven otherwise. */
export const meddppiccSchema = object(shape);

const proofs = (...ways: EvidenceName[][]): EvidenceName[][] => ways;

export const defaultMeddppicc: z.infer<typeof meddppiccSchema> = {
  metrics: {
    letter: 'M',
    name: 'Metrics',
    meaning: 'The economic effect that the customer expects.',
    evidence: 'A number with its unit, where it stands and where it should go, agreed with the customer.',
    questions: [
      'What is the business case?',
      'How will the gain be proved?',
      'Is it part of the justification or the criteria?',
      'Does the champion use it?',
    ],
    proofs: proofs(
      ['numberWithUnit', 'change'],
      ['numberWithUnit', 'date'],
      ['numberWithUnit', 'personWithRole'],
    ),
  },
  economicBuyer: {
    letter: 'E',
    name: 'Economic Buyer',
    meaning: 'The person whose final yes is needed.',
    evidence: 'Name, title, and the day we met or the planned way to them.',
    questions: [
      'Have we met?',
      'How do we know that the decision is theirs?',
      'What do they care about?',
      'How will the champion give access?',
    ],
    proofs: proofs(['personWithRole', 'date'], ['personWithRole', 'contact']),
  },
  decisionProcess: {
    letter: 'D',
    name: 'Decision Process',
    meaning: 'How and when they evaluate, choose and buy.',
    evidence: 'Steps with dates and people, counted back from the day they need it.',
    questions: [
      'Which steps are there, and who takes each?',
      'Who can change them?',
      'Has the customer seen and agreed the timeline?',
    ],
    proofs: proofs(['steps', 'date'], ['steps', 'duration'], ['steps', 'personWithRole']),
  },
  decisionCriteria: {
    letter: 'D',
    name: 'Decision Criteria',
    meaning: 'Their formal business and technical requirements.',
    evidence: 'A list of business and technical requirements, what weighs most, and which ones we shaped.',
    questions: ['What matters most?', 'Who shaped the criteria?', 'How do we score on each?'],
    proofs: proofs(['list', 'criteriaWords']),
  },
  partner: {
    letter: 'P',
    name: 'Partner',
    meaning: 'The partners around the account and what they change.',
    evidence:
      'The cloud, the partner by name and what they do; or that there is none, with the day it was checked.',
    questions: [
      'Which cloud do they use?',
      'Whose advice do they trust?',
      'Does a partner speed the paper up or slow it down?',
    ],
    proofs: proofs(['cloud', 'partnerRole'], ['noPartner', 'date']),
  },
  paperProcess: {
    letter: 'P',
    name: 'Paper Process',
    meaning: 'The steps from the decision to the signature.',
    evidence:
      'The contract, the steps of procurement and legal with days for each, who signs, and whether a PO is needed.',
    questions: [
      'Who signs?',
      'Is there a committee?',
      'Is there enough time in the quarter?',
      'Have they bought like this before?',
    ],
    proofs: proofs(['paper', 'personWithRole'], ['paper', 'duration'], ['paper', 'date']),
  },
  identifyPain: {
    letter: 'I',
    name: 'Identify Pain',
    meaning: 'The problem in the way they work today.',
    evidence: 'The pain in their own words, what it leads to, who has it, and by when it must be gone.',
    questions: [
      'How bad is it, and for how long?',
      'Who is in charge of mending it?',
      'What happens if nothing changes?',
    ],
    proofs: proofs(
      ['consequence', 'personWithRole'],
      ['consequence', 'numberWithUnit'],
      ['consequence', 'ownWords'],
      ['consequence', 'date'],
    ),
  },
  champion: {
    letter: 'C',
    name: 'Champion',
    meaning: 'Someone with power and influence who sells for us inside.',
    evidence: 'Name, role, and what they did that shows it.',
    questions: [
      'Do they know that they are our champion?',
      'Are they a champion or a coach?',
      'Who else could be one?',
    ],
    proofs: proofs(['personWithRole', 'championDeed'], ['personWithRole', 'date']),
  },
  competition: {
    letter: 'C',
    name: 'Competition',
    meaning: 'Who else could win, doing nothing included.',
    evidence: 'Rivals by name, doing nothing included, and our answer to each.',
    questions: [
      'Who is ahead now?',
      'Where does the customer see us as weak?',
      "Who is the rival's champion?",
    ],
    proofs: proofs(['rival', 'counter']),
  },
};
