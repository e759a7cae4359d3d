import type { RecordAddress } from '../../reading/reading.ts';
import { isFormAddress, isNew } from './address.ts';
import { findFormRoot, hasDialog } from './form.ts';
import { asRendered, findRecordRoots, type RecordRoot } from './record-root.ts';
import { showsRecord } from './shown-record.ts';

/** A part of a page that shows a record. */
export type ShownRoot = {
  root: RecordRoot;
  /** A dialog stands over it. */
  isCovered: boolean;
};

/**
 * The parts of a page that show a record which was read there: its form, then its page. The reading has told
 * records apart already, so proof is asked for only where there is a choice, and where the address is of a
 * form over any page.
 */
export function findShownRoots(document: Document, address: RecordAddress): ShownRoot[] {
  const page = findPageRoot(document, address);
  const form = findFormRoot(document, address, page?.name ?? '');
  return [
    ...(form ? [{ root: form, isCovered: false }] : []),
    ...(page ? [{ root: page, isCovered: hasDialog(document) }] : []),
  ];
}

function findPageRoot(document: Document, address: RecordAddress): RecordRoot | undefined {
  const [root, ...others] = isNew(address) ? [] : findRecordRoots(document).map(withItems);
  if (!root || (others.length === 0 && !isFormAddress(document.location))) return root;
  return [root, ...others].find((one) => showsRecord(one, address, new WeakMap(), true));
}

/** Where no field is found in the plain tree, they are in shadow roots. */
function withItems(root: RecordRoot): RecordRoot {
  return root.items.length > 0 || root.tree.roots.length > 1 ? root : asRendered(root);
}
