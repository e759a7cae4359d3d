import { debounce } from '../readers/debounce.ts';
import {
  composedClosest,
  composedFind,
  composedParent,
  eachChild,
  hasShadow,
  isElement,
} from '../readers/dom/composed.ts';
import { oncePer } from '../readers/dom/once.ts';
import { shadowRootOf } from '../readers/dom/shadow-root.ts';
import { composedTree, findAny, plainTree, queryAll, within } from '../readers/dom/tree.ts';
import { visibleText } from '../readers/dom/visible-text.ts';
import {
  addressOf,
  isFormAddress,
  isNew,
  isSameRecord,
  linkedRecord,
} from '../readers/salesforce-lightning/address.ts';
import type { ReaderParts } from '../readers/salesforce-lightning/beside.ts';
import {
  labelElementOf,
  labelOf,
  ownItems,
  readFieldItems,
} from '../readers/salesforce-lightning/field-items.ts';
import { isState, readOutput } from '../readers/salesforce-lightning/output-text.ts';
import { asRendered, findRecordRoots } from '../readers/salesforce-lightning/record-root.ts';
import { isNotOfForm, isOtherRecord, isRows } from '../readers/salesforce-lightning/regions.ts';
import { showsRecord } from '../readers/salesforce-lightning/shown-record.ts';
import { onAddressChange } from './address-changes.ts';

/**
 * What the content script that reads has for those after it. A browser runs all of an extension's in one
 * world per page, apart from the page's own, so that one copy is enough. In the build of the others, imports
 * of the modules above become a look into that world.
 */
export const sharedFunctions = {
  addressOf,
  asRendered,
  composedClosest,
  composedFind,
  composedParent,
  composedTree,
  debounce,
  eachChild,
  findAny,
  findRecordRoots,
  hasShadow,
  isElement,
  isFormAddress,
  isNew,
  isNotOfForm,
  isOtherRecord,
  isRows,
  isState,
  isSameRecord,
  labelElementOf,
  labelOf,
  linkedRecord,
  onAddressChange,
  ownItems,
  plainTree,
  oncePer,
  queryAll,
  readFieldItems,
  readOutput,
  shadowRootOf,
  showsRecord,
  visibleText,
  within,
};

export type SharedWorld = typeof sharedFunctions & {
  /** Begins to read, which takes the parts of another script. */
  begin(parts: ReaderParts): void;
};

declare global {
  /** Only in content scripts, once the one that reads has begun; no page sees it. */
  var squeaky: SharedWorld | undefined;
}
