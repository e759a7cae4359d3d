import * as z from 'zod/mini';
import {
  inOrder,
  listOf,
  money,
  name,
  object,
  oneOf,
  segmentKeyList,
  stageOrder,
  wordList,
} from '../pieces.ts';

/**
 * Somebody who helps with deals, and on which deals (F-115). All conditions that are given must hold; who helps for
 * one reason or another is named twice.
 */
const helper = object({
  who: name,
  purpose: name,
  when: object({
    /** Any of these fields is filled. */
    fields: z.exactOptional(wordList),
    /** The opportunity's name carries this. */
    nameHolds: z.exactOptional(name),
    /** With `fields`: one of them holds one of these words. */
    words: z.exactOptional(wordList),
    /** The opportunity is of one of these types. */
    types: z.exactOptional(wordList),
    stages: z.exactOptional(
      object({
        from: stageOrder,
        to: stageOrder,
        /** Closed Won and Closed Lost share an order; left out, the stage is an open one. */
        group: z.exactOptional(oneOf(['open', 'won'])),
      }).check(inOrder('from', 'to')),
    ),
    /** The larger of Amount and incremental value reaches this. */
    value: z.exactOptional(money),
    segments: z.exactOptional(segmentKeyList),
    ranks: z.exactOptional(wordList),
  }),
  /** Ids of quick links. */
  links: wordList,
});
export type TeamHelper = z.infer<typeof helper>;

export const dealTeamSchema = object({
  /** Value from which the Strategic Field Organization may join (F-116). */
  strategicValue: money,
  helpers: listOf(helper),
});

export const defaultDealTeam: z.infer<typeof dealTeamSchema> = {
  strategicValue: 400_000,
  helpers: [
    {
      who: 'Channel Account Manager',
      purpose: 'Partner landscape, onboarding, integrators',
      when: { fields: ['opportunity.partner'] },
      links: ['L-017', 'L-018'],
    },
    {
      who: 'Channel Account Manager',
      purpose: 'Partner landscape, onboarding, integrators',
      when: { nameHolds: 'Channel-Managed' },
      links: ['L-017', 'L-018'],
    },
    {
      who: 'Professional Services',
      purpose: 'Training, adoption, deployment, and pitching services',
      when: { stages: { from: 2, to: 4 } },
      links: ['L-019'],
    },
    {
      who: 'Field Marketing and ABM',
      purpose: 'Territory and account planning, events',
      when: { stages: { from: 0, to: 1 }, ranks: ['1'] },
      links: ['L-020', 'L-023'],
    },
    {
      who: 'Executive sponsor',
      purpose: 'A leader of ours for a leader of theirs',
      when: { stages: { from: 4, to: 7 }, value: 50_000, segments: ['large', 'pubSec'] },
      links: ['L-024'],
    },
    {
      who: 'Sales Operations and Deal Desk',
      purpose: 'Structure of the deal and quotes that are not standard',
      when: { stages: { from: 4, to: 7 } },
      links: ['L-027'],
    },
    {
      who: 'GitLab Support',
      purpose: 'What the customer has bought decides what help they get',
      when: { types: ['Renewal', 'Add-On Business'], stages: { from: 0, to: 7 } },
      links: ['L-028'],
    },
    {
      who: 'Product team',
      purpose: 'Roadmap and maturity, where a strategic deal lacks a feature',
      when: {
        fields: ['opportunity.risks'],
        words: ['feature', 'features', 'functionality', 'roadmap', 'maturity', 'missing', 'gap', 'gaps'],
        stages: { from: 0, to: 7 },
      },
      links: ['L-029'],
    },
    {
      who: 'Strategic Field Organization',
      purpose: 'Large engagements in high-value strategic deals',
      when: { value: 400_000, stages: { from: 0, to: 7 } },
      links: ['L-030'],
    },
    {
      who: 'Compete',
      purpose: 'Intelligence and positioning against a rival',
      when: { fields: ['opportunity.competition'], stages: { from: 0, to: 7 } },
      links: ['L-112'],
    },
    {
      who: 'Customer Advocacy',
      purpose: 'References, logos, case studies',
      when: { stages: { from: 5, to: 6 } },
      links: ['L-031'],
    },
    {
      who: 'Customer Advocacy',
      purpose: 'References, logos, case studies',
      when: { stages: { from: 8, to: 8, group: 'won' } },
      links: ['L-031'],
    },
  ],
};
