import type { RecordAddress } from '../../reading/reading.ts';
import { oncePer } from '../dom/once.ts';
import { queryAll, within } from '../dom/tree.ts';
import { isSameRecord, kindOf, linkedRecord } from './address.ts';
import { FIELD_ITEM_NAME } from './dom-names.ts';
import { namedItems } from './field-items.ts';
import { holdsRecordPage, type RecordRoot } from './record-root.ts';
import { isOtherRecord } from './regions.ts';

/** Characters of an id that name its object. */
const KEY_PREFIX = 3;

/** Buttons of the highlights panel, whose names tell the object: `sfdc:StandardButton.Account.Edit`. */
const OBJECT_BUTTON = '[data-target-selection-name^="sfdc:StandardButton."]';

/** Links to the page of a list that belongs to a record. */
const LIST_LINK = 'a[href*="/related/"]';

/** What each page host was seen to show, without a name in doubt; a host stays with its record while cached. */
export type HostMemory = WeakMap<Element, { record: string; name: string }>;

/** Keeps what a host shows; one without a record page in it may yet become any record's. */
export function remember({ element, name }: RecordRoot, record: string, memory: HostMemory): void {
  if (holdsRecordPage(element)) memory.set(element, { record, name });
}

/**
 * Whether a root shows the record of the address. The address changes before the page and its title do, so
 * a page of another object is refused, and a host that showed another record needs a new name that is in the
 * title. A page not seen before is known by its own lists, which link to it; one that links to a parent's
 * lists as well, or to none, must at least not have another name than the title.
 *
 * @param mustProve The address may be about a form over any other page, or there is a choice of roots: then
 *   nothing against it is not enough.
 */
export function showsRecord(
  root: RecordRoot,
  address: RecordAddress,
  memory: HostMemory,
  mustProve: boolean,
): boolean {
  if (isOfOtherObject(root, address)) return false;
  const { element, name } = root;
  const title = titleName(element.ownerDocument.title);
  const isTitled = name !== '' && title === name;
  const before = memory.get(element);
  const nameBefore = before?.name ?? '';
  if (before && !isSameRecord(before.record, address.record))
    return nameBefore !== '' && isTitled && name !== nameBefore;
  // A renamed record has its new name in the title as well; any other name is another record's.
  const isKnown = nameBefore !== '' && (name === nameBefore || isTitled);
  const links = ownLinks(root, address.record);
  // Whatever else it is, it is no parent's whose address comes next.
  if (!before && !mustProve && links.includes(false))
    memory.set(element, { record: address.record, name: '' });
  if (links.length > 0) return links.includes(true) && (isKnown || isTitled || !links.includes(false));
  return isKnown || (!mustProve && (isTitled || title === '' || name === ''));
}

/** A page without any field of the object and without its buttons is not the object's. */
function isOfOtherObject(root: RecordRoot, { kind }: RecordAddress): boolean {
  const items = namedItems(root);
  if (items.some((item) => item.kind === kind)) return false;
  const ofButtons = buttonKinds(root);
  return items.length + ofButtons.length > 0 && !ofButtons.includes(kind);
}

const buttonKinds = oncePer(({ tree, isBeside }: RecordRoot) => {
  const own = queryAll(tree, OBJECT_BUTTON).filter((button) => !isBeside(button));
  return own.map((button) => kindOf(button.getAttribute(FIELD_ITEM_NAME)?.split('.')[1]));
});

/**
 * Related lists link to `/lightning/r/Opportunity/<own id>/related/…`, and a parent's lists to the parent: for
 * each list of a record of the object whether it is the record's own.
 */
function ownLinks(root: RecordRoot, record: string): boolean[] {
  const ofObject = listOwners(root).filter((id) => id.startsWith(record.slice(0, KEY_PREFIX)));
  return ofObject.map((id) => isSameRecord(id, record));
}

const listOwners = oncePer(({ tree }: RecordRoot) => {
  const isOther = within(tree, isOtherRecord);
  return queryAll(tree, LIST_LINK).flatMap((link) => {
    const id = linkedRecord(link.getAttribute('href'));
    return id && !isOther(link) ? id : [];
  });
});

/** `Acme – 50 Premium | Opportunity | Salesforce` → `Acme – 50 Premium`, without a count of notices. */
function titleName(title: string): string {
  return title
    .split(' | ')
    .slice(0, -2)
    .join(' | ')
    .replace(/^\(\d+\)\s*/, '')
    .trim();
}
