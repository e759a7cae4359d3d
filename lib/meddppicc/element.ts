import type { OpportunityField } from '../fields/index.ts';
import type { EvidenceName } from './evidence.ts';

/** The opportunity fields that hold the nine elements, in the order of the letters. */
export const elementIds = [
  'metrics',
  'economicBuyer',
  'decisionProcess',
  'decisionCriteria',
  'partner',
  'paperProcess',
  'identifyPain',
  'champion',
  'competition',
] as const satisfies readonly OpportunityField[];
export type ElementId = (typeof elementIds)[number];

/** One element of MEDDPPICC. Meanings, questions and what counts as evidence are handbook data. */
export type Element = {
  id: ElementId;
  letter: string;
  name: string;
  /** What the element is about. */
  meaning: string;
  /** What good evidence in the field looks like. */
  evidence: string;
  /** To ask the customer or oneself. */
  questions: readonly string[];
  /** Ways to be evidenced: one of them with all that it names. */
  proofs: readonly (readonly EvidenceName[])[];
};
