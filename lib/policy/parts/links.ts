import * as z from 'zod/mini';
import { inOrder, listOf, name, object, oneOf, stageOrder, wordList } from '../pieces.ts';

const MAX_URL = 2_048;

const webAddress = z
  .string('expected an address')
  .check(
    z.maxLength(MAX_URL, `expected at most ${MAX_URL} characters`),
    z.regex(/^https:\/\/[^\s]+$/, 'expected an address that starts with https://'),
  );

/** The handbook's resources for a part of the sales process (F-105). */
const stageResources = object({
  name,
  /** Orders of the first and last stage of the part. */
  from: stageOrder,
  to: stageOrder,
  /** Closed Won and Closed Lost share an order, so the group tells them apart. */
  group: oneOf(['open', 'won', 'lost']),
  /** Ids of quick links. */
  links: wordList,
}).check(inOrder('from', 'to'));
export type StageResources = z.infer<typeof stageResources>;

export const linksSchema = object({
  stages: listOf(stageResources),
  /** The organisation's own links, besides the handbook's. */
  added: listOf(object({ label: name, url: webAddress, category: name })),
  /** Ids of handbook links that are not shown. */
  hidden: wordList,
});

/** Stage 3 belongs to two parts; 7 is not in the handbook's table and goes with 5 and 6 (C-19). */
export const defaultLinks: z.infer<typeof linksSchema> = {
  stages: [
    { name: 'Educate & Engage', from: 0, to: 3, group: 'open', links: ['L-087', 'L-088', 'L-089'] },
    { name: 'Facilitate the Opportunity', from: 3, to: 4, group: 'open', links: ['L-090', 'L-091', 'L-092'] },
    { name: 'Deal Closure', from: 5, to: 7, group: 'open', links: ['L-093', 'L-094', 'L-095'] },
    { name: 'Retain & Expand', from: 8, to: 8, group: 'won', links: ['L-096', 'L-097'] },
  ],
  added: [],
  hidden: [],
};
