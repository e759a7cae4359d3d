import type { OpenRoot } from './dom/shadow-root.ts';
import type { Reader } from './reader.ts';
import type { ReaderParts } from './salesforce-lightning/beside.ts';
import { createLightningReader } from './salesforce-lightning/index.ts';

/** One maker per CRM, in the order in which they are asked whether a page is theirs. */
export const readerMakers: readonly ((parts: ReaderParts, openRoot?: OpenRoot) => Reader)[] = [
  createLightningReader,
];
