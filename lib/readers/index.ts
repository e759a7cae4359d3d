import type { OpenRoot } from './dom/shadow-root.ts';
import type { Reader } from './reader.ts';
import { createLightningReader } from './salesforce-lightning/index.ts';

/** One maker per CRM, in the order in which they are asked whether a page is theirs. */
export const readerMakers: readonly ((openRoot?: OpenRoot) => Reader)[] = [createLightningReader];
