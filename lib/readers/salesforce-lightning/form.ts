import type { RawField } from '../../reading/raw.ts';
import type { RecordAddress } from '../../reading/reading.ts';
import { composedTree, queryAll, within } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { addressOf, isFormAddress, isNew } from './address.ts';
import { FIELD_ITEM } from './dom-names.ts';
import { ownItems, readFieldItems } from './field-items.ts';
import { readInput } from './input-text.ts';
import type { RecordRoot } from './record-root.ts';
import { isNotOfForm, isRows } from './regions.ts';

const DIALOG = '.slds-modal';
/** The part of a dialog that shows a record, where the dialog around it is not known. */
const DIALOG_PART = 'records-modal-lwc-detail-panel-wrapper';
/** A heading holds a name and a few words. */
const MAX_HEADING = 400;

/** A dialog in which a record is typed, and what it shows. */
export type Form = { root: RecordRoot; fields: readonly RawField[] };

/**
 * The dialog in which the record of the address is typed. Another record's dialog, an action's and a
 * confirmation stand over a page as well, so the address must say that it is this one's; at the record's own
 * address the heading must, by the name on the page below.
 */
export function findForm(document: Document, address: RecordAddress, nameBelow: string): Form | undefined {
  const root = findFormRoot(document, address, nameBelow);
  const fields = (root && readFieldItems(root, address.kind, readInput)) ?? [];
  if (!root || fields.length === 0) return undefined;
  // Nothing of a record that is not there yet is saved, not even what the form fills in by itself.
  return { root, fields: isNew(address) ? fields.map((field) => ({ ...field, isDraft: true })) : fields };
}

/** The same dialog, without reading what it shows. */
export function findFormRoot(
  document: Document,
  address: RecordAddress,
  nameBelow: string,
): RecordRoot | undefined {
  const { location } = document;
  if (addressOf(location)?.record !== address.record) return undefined;
  const [form, ...others] = shownDialogs(document).flatMap((dialog) => formIn(dialog, address) ?? []);
  // Two forms of one object: nothing tells which of them is the record's.
  if (!form || others.length > 0) return undefined;
  return isFormAddress(location) || isHeadedBy(form, nameBelow) ? form : undefined;
}

/** Whether a dialog is open, such as the one that asks for the type of a new record. */
export function hasDialog(document: Document): boolean {
  return shownDialogs(document).length > 0;
}

function shownDialogs(document: Document): Element[] {
  // Looking for a tag costs a walk of the page, so it is looked for only where a form is to be expected.
  const kinds = isFormAddress(document.location) ? [DIALOG, DIALOG_PART] : [DIALOG];
  const dialogs = queryAll({ searched: [document] }, ...kinds);
  const shown = dialogs.filter((dialog) => dialog.checkVisibility());
  return shown.filter((dialog) => !shown.some((other) => other !== dialog && other.contains(dialog)));
}

function formIn(element: Element, { kind }: RecordAddress): RecordRoot | undefined {
  const tree = composedTree(element, isRows);
  const items = queryAll(tree, FIELD_ITEM);
  const root = { element, tree, items, isBeside: within(tree, isNotOfForm), highlights: [], name: '' };
  return ownItems(root, kind).length > 0 ? root : undefined;
}

/** "Edit Acme" and "Acme bearbeiten" are of "Acme"; "Edit Acme Labs" is not. */
function isHeadedBy({ tree }: RecordRoot, name: string): boolean {
  const [heading] = queryAll(tree, 'h1', 'h2');
  const words = heading ? visibleText(heading, MAX_HEADING) : '';
  if (name === '' || words === name) return name !== '';
  const verb = words.startsWith(`${name} `)
    ? words.slice(name.length + 1)
    : words.endsWith(` ${name}`) && words.slice(0, -name.length - 1);
  return verb !== false && !verb.includes(' ');
}
