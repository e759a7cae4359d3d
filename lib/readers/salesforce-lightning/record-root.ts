import type { RecordAddress } from '../../reading/reading.ts';
import { hasShadow, type IsWithin, withinAny } from '../dom/composed.ts';
import { composedTree, plainTree, queryAll, type Tree } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { isSameRecord, linkedRecord } from './address.ts';
import { ASIDE, COMPONENT, FIELD_ITEM, HIGHLIGHT_VALUE, NOT_OF_RECORD, OTHER_RECORD } from './dom-names.ts';

/** Page hosts of standard navigation, of console workspace tabs and of their subtabs. */
const ACTIVE_HOSTS = 'div.windowViewMode-normal.active, div.windowViewMode-maximized.active';
/** A console keeps every open tab's page; only sections marked active are on screen. */
const INACTIVE_SECTION = 'section.tabContent:not(.active), .slds-hide, [hidden]';
const RECORD_HOME = 'one-record-home-flexipage2, one-record-home-flexipage';
const PRIMARY_FIELD = '[slot="primaryField"]';
const PRIMARY_SLOTS = ['slot[name="primaryField"]', '.entityNameTitle + slot'];
/** The name is in the page's title, so a longer one cannot be compared. */
const MAX_NAME = 255;
/** Characters of an id that name its object. */
const KEY_PREFIX = 3;

/** The part of the page that shows the open record, in the tree as rendered. */
export type RecordRoot = {
  element: Element;
  tree: Tree;
  /** True for what is another record's or holds no fields. */
  isBeside: IsWithin;
  /** Every element that shows a field, and every value in the highlights panel: searched for once. */
  places: Places;
  /** The record's name in the highlights panel; empty while it renders. */
  name: string;
};

type Places = { items: readonly Element[]; highlights: readonly Element[] };

export function placesIn(tree: Tree): Places {
  return { items: queryAll(tree, FIELD_ITEM), highlights: queryAll(tree, HIGHLIGHT_VALUE) };
}

/**
 * The record on screen. Pages visited before stay in the document without `.active`, and a console holds
 * a page per tab, so the deepest active host wins.
 */
export function findRecordRoot(document: Document): RecordRoot | undefined {
  const hosts = [...document.querySelectorAll('.active')].filter(
    (host) => host.matches(ACTIVE_HOSTS) && !host.closest(INACTIVE_SECTION),
  );
  const deepest = hosts.filter((host) => !hosts.some((other) => other !== host && host.contains(other)));
  const candidates = deepest.length > 0 ? deepest : [...document.querySelectorAll(RECORD_HOME)];
  const element = candidates.findLast((candidate) => isOnScreen(candidate));
  if (!element) return undefined;
  const plain = plainTree(element);
  const inPlainSight = placesIn(plain);
  const tree = isNative(element, inPlainSight) ? composedTree(element) : plain;
  const isBeside = withinAny(NOT_OF_RECORD);
  const places = tree === plain ? inPlainSight : placesIn(tree);
  return { element, tree, isBeside, places, name: nameIn(tree, isBeside) };
}

/**
 * Whether some of the record is in shadow roots. Lists beside the record are only asked down their first
 * children: a walk over all that is in them would cost more than reading the record.
 */
function isNative(element: Element, { items, highlights }: Places): boolean {
  const components = [...element.querySelectorAll(COMPONENT)];
  if ([element, ...components].some(beginsWithShadow)) return true;
  const holders = components.filter(
    (component, at) => !component.contains(components[at + 1] ?? null) && !component.matches(ASIDE),
  );
  for (const place of [...items, ...highlights]) holders.push(place.closest(COMPONENT) ?? place);
  return [...new Set(holders)].some(hasShadow);
}

function beginsWithShadow(element: Element): boolean {
  let first: Element | null = element;
  while (first && !first.shadowRoot) first = first.firstElementChild;
  return first !== null;
}

function isOnScreen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Some pages keep a second header that is not shown. */
function nameIn(tree: Tree, isBeside: IsWithin): string {
  const own = queryAll(tree, PRIMARY_FIELD).filter((holder) => !isBeside(holder));
  const holder = own.find(isOnScreen) ?? own[0] ?? queryAll(tree, ...PRIMARY_SLOTS)[0];
  return holder ? visibleText(holder, MAX_NAME) : '';
}

/** What each page host was seen to show; a host stays with its record while cached. */
export type HostMemory = WeakMap<Element, { record: string; name: string }>;

/** Keeps what a host shows; one without a record page in it may yet become any record's. */
export function remember({ element, name }: RecordRoot, record: string, memory: HostMemory): void {
  if (element.matches(RECORD_HOME) || element.querySelector(RECORD_HOME))
    memory.set(element, { record, name });
}

/**
 * Whether a root shows the record of the address. The address changes before the page and its title do, so
 * a host that showed another record needs proof: its own id in a link, or a new name that is in the title.
 */
export function showsRecord(root: RecordRoot, { record }: RecordAddress, memory: HostMemory): boolean {
  const linked = linkedRecords(root, record.slice(0, KEY_PREFIX));
  if (linked.length > 0) return linked.some((id) => isSameRecord(id, record));
  const before = memory.get(root.element);
  if (!before || isSameRecord(before.record, record)) return true;
  const isRenamed = before.name !== '' && root.name !== '' && root.name !== before.name;
  return isRenamed && titleName(root.element.ownerDocument.title) === root.name;
}

/** Related lists link to `/lightning/r/Opportunity/<own id>/related/…`; a parent's lists to the parent. */
function linkedRecords({ tree }: RecordRoot, keyPrefix: string): string[] {
  const isOther = withinAny(OTHER_RECORD);
  return queryAll(tree, 'a[href*="/related/"]')
    .filter((link) => !isOther(link))
    .flatMap((link) => linkedRecord(link.getAttribute('href')) ?? [])
    .filter((id) => id.startsWith(keyPrefix));
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
