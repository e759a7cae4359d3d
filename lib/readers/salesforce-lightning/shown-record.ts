import type { RecordAddress } from '../../reading/reading.ts';
import { queryAll, within } from '../dom/tree.ts';
import { isSameRecord, linkedRecord, objectNames } from './address.ts';
import { FIELD_ITEM_NAME } from './dom-names.ts';
import { holdsRecordPage, type RecordRoot } from './record-root.ts';
import { isOtherRecord } from './regions.ts';

/** Characters of an id that name its object. */
const KEY_PREFIX = 3;
/** Characters of an id that are the same in its short and its long form. */
const SHORT_ID = 15;

/** Buttons of the highlights panel, whose names tell the object: `sfdc:StandardButton.Account.Edit`. */
const OBJECT_BUTTON = '[data-target-selection-name^="sfdc:StandardButton."]';

/** What each page host was seen to show; a host stays with its record while cached. */
export type HostMemory = WeakMap<Element, { record: string; name: string }>;

/** Keeps what a host shows; one without a record page in it may yet become any record's. */
export function remember({ element, name }: RecordRoot, record: string, memory: HostMemory): void {
  if (holdsRecordPage(element)) memory.set(element, { record, name });
}

/**
 * Whether a root shows the record of the address. The address changes before the page and its title do, so
 * a host that showed another record needs proof: its own id in a link, or a new name that is in the title.
 */
export function showsRecord(root: RecordRoot, address: RecordAddress, memory: HostMemory): boolean {
  const { record } = address;
  if (linksToItself(root, record)) return true;
  if (isOfOtherObject(root, address) || linksToOthers(root, record.slice(0, KEY_PREFIX))) return false;
  const before = memory.get(root.element);
  if (!before || isSameRecord(before.record, record)) return true;
  const isRenamed = before.name !== '' && root.name !== '' && root.name !== before.name;
  return isRenamed && titleName(root.element.ownerDocument.title) === root.name;
}

/** Whether a root is known to show a record, where the address may be about a form over any other page. */
export function surelyShowsRecord(root: RecordRoot, { record }: RecordAddress, memory: HostMemory): boolean {
  const before = memory.get(root.element);
  return linksToItself(root, record) || (before !== undefined && isSameRecord(before.record, record));
}

/** A page without any field of the object and without its buttons is not the object's. */
function isOfOtherObject({ tree, items, isBeside }: RecordRoot, { kind }: RecordAddress): boolean {
  const own = objectNames[kind].toLowerCase();
  const isOwn = (element: Element) =>
    element.getAttribute(FIELD_ITEM_NAME)?.split('.')[1]?.toLowerCase() === own;
  const named = (elements: readonly Element[]) => elements.filter((element) => !isBeside(element));
  if (named(items).some(isOwn)) return false;
  const others = [...named(items), ...named(queryAll(tree, OBJECT_BUTTON))];
  return others.length > 0 && !others.some(isOwn);
}

/** Related lists link to `/lightning/r/Opportunity/<own id>/related/…`. The first is enough. */
function linksToItself({ tree }: RecordRoot, record: string): boolean {
  const ownLink = `a[href*="/${record.slice(0, SHORT_ID)}"][href*="/related/"]`;
  const isOther = within(tree, isOtherRecord);
  return tree.searched.some((root) => {
    const link = root.querySelector(ownLink);
    return link && (!isOther(link) || [...root.querySelectorAll(ownLink)].some((one) => !isOther(one)));
  });
}

/** A parent's lists link to the parent. */
function linksToOthers({ tree }: RecordRoot, keyPrefix: string): boolean {
  const isOther = within(tree, isOtherRecord);
  return queryAll(tree, `a[href*="/${keyPrefix}"][href*="/related/"]`).some(
    (link) => linkedRecord(link.getAttribute('href'))?.startsWith(keyPrefix) && !isOther(link),
  );
}

/** `Acme – 50 Premium | Opportunity | Salesforce` → `Acme – 50 Premium`, without a count of notices. */
function titleName(title: string): string {
  return title
    .split(' | ')
    .slice(0, -2)
    .join(' | ')
    .replace(/^\(\d+\)\s*/, '')
    .trim();
}
