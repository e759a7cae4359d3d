import { hasShadow } from '../dom/composed.ts';
import { shadowRootOf } from '../dom/shadow-root.ts';
import { composedTree, type IsWithin, plainTree, queryAll, type Tree, within } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import {
  COMPONENT,
  FIELD_ITEM,
  FIELD_ITEM_NAME,
  HIGHLIGHT_VALUE,
  PRIMARY_FIELD,
  RECORD_HOME,
} from './dom-names.ts';
import type { PageMemory } from './page-memory.ts';
import { isAside, isNotOfRecord, isRows } from './regions.ts';

/** Page hosts of standard navigation, of console workspace tabs and of their subtabs. */
const ACTIVE_HOSTS = 'div.windowViewMode-normal.active, div.windowViewMode-maximized.active';
/** A console keeps every open tab's page; only sections marked active are on screen. */
const INACTIVE_SECTION = 'section.tabContent:not(.active), .slds-hide, [hidden]';
/** Components of the highlights panel, of either kind. */
const HEADER_COMPONENT = /highlights/i;
const PRIMARY_SLOTS = ['slot[name="primaryField"]', '.entityNameTitle + slot'];
/** The name is in the page's title, so a longer one cannot be compared. */
const MAX_NAME = 255;

/** The part of the page that shows the open record, and what was searched for in it once. */
export type RecordRoot = {
  element: Element;
  tree: Tree;
  /** True for what is another record's or holds no fields. */
  isBeside: IsWithin;
  /** Every element that shows a field. */
  items: readonly Element[];
  /** Every value in the highlights panel. */
  highlights: readonly Element[];
  /** The record's name in the highlights panel; empty while it renders. */
  name: string;
};

/**
 * The records on screen, mostly one. Pages visited before stay in the document without `.active`, and a
 * console holds a page per tab, so the deepest active hosts are looked at; a list beside a record is one too.
 */
export function findRecordRoots(document: Document, memory?: PageMemory): RecordRoot[] {
  const hosts = [...document.querySelectorAll('.active')].filter(
    (host) => host.matches(ACTIVE_HOSTS) && !host.closest(INACTIVE_SECTION),
  );
  const deepest = hosts.filter((host) => !hosts.some((other) => other !== host && host.contains(other)));
  const candidates = deepest.length > 0 ? deepest : recordHomes(document);
  const shown = candidates.filter(isOnScreen);
  const records = shown.filter(holdsRecordPage);
  return (records.length > 0 ? records : shown.slice(-1)).map(
    (host) => memory?.recall(host)?.root ?? rootOf(host, memory),
  );
}

/** A console of newer components may hold its records in shadow roots. */
function recordHomes({ documentElement }: Document): Element[] {
  const homes = [...documentElement.querySelectorAll(RECORD_HOME)];
  return homes[0] ? homes : queryAll(composedTree(documentElement, isRows), RECORD_HOME);
}

/** Whether an element is or holds the page of a record; another one may yet become any page. */
export function holdsRecordPage(element: Element): boolean {
  return element.matches(RECORD_HOME) || element.querySelector(RECORD_HOME) !== null;
}

function rootOf(element: Element, memory: PageMemory | undefined): RecordRoot {
  const components = [...element.querySelectorAll(COMPONENT)];
  const root = rootIn(element, plainTree(element), components);
  return isNative(root, components, memory) ? asRendered(root) : root;
}

/** The same part of the page, searched through its shadow roots. */
export function asRendered({ element }: RecordRoot): RecordRoot {
  return rootIn(element, composedTree(element, isRows), []);
}

function rootIn(element: Element, tree: Tree, components: readonly Element[]): RecordRoot {
  const isBeside = within(tree, isNotOfRecord);
  const headers = components.filter((one) =>
    HEADER_COMPONENT.test(one.getAttribute('data-component-id') ?? ''),
  );
  return {
    element,
    tree,
    isBeside,
    items: queryAll(tree, FIELD_ITEM),
    highlights: queryAll(tree, HIGHLIGHT_VALUE),
    name: nameIn(tree, isBeside, headers),
  };
}

/**
 * Whether some of the record is in shadow roots, but for what is in its field items, which tell when they
 * are read. Lists beside the record are only asked down their first children: a walk over all that is in
 * them would cost more than reading the record.
 */
function isNative(
  { element, items, highlights }: RecordRoot,
  components: readonly Element[],
  memory: PageMemory | undefined,
): boolean {
  if ([element, ...components].some(beginsWithShadow)) return true;
  const holders = components.filter(
    (component, at) => !component.contains(components[at + 1] ?? null) && !isAside(component),
  );
  for (const place of [...items, ...highlights])
    if (!holders.at(-1)?.contains(place)) holders.push(place.closest(COMPONENT) ?? place);
  return holders.some((holder) => {
    if (memory?.recall(holder)?.isPlain) return false;
    const isFound = hasShadow(holder, isReadApart);
    if (!isFound) memory?.keep(holder, { isPlain: true });
    return isFound;
  });
}

function isReadApart(element: Element): boolean {
  return element.hasAttribute(FIELD_ITEM_NAME) || isRows(element);
}

/** The last of the first children of each component without shadow roots there. */
const plainEnds = new WeakMap<Element, Element>();

function beginsWithShadow(element: Element): boolean {
  // A shadow root comes with its element: where that end still stands, nothing on the way to it is new.
  const end = plainEnds.get(element);
  if (end && element.contains(end) && !end.firstElementChild) return false;
  let first = element;
  while (!shadowRootOf(first)) {
    if (!first.firstElementChild) {
      plainEnds.set(element, first);
      return false;
    }
    first = first.firstElementChild;
  }
  return true;
}

function isOnScreen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * The name in a header on screen, else in one that is not: some pages keep a second header. Headers are
 * asked first, because slots are everywhere on a page.
 */
function nameIn(tree: Tree, isBeside: IsWithin, headers: readonly ParentNode[]): string {
  const ownIn = (searched: readonly ParentNode[], ...selectors: readonly string[]) =>
    queryAll({ searched }, ...selectors).filter((holder) => !isBeside(holder));
  const shown = ownIn(headers, PRIMARY_FIELD).find(isOnScreen);
  const own = shown ? [] : ownIn(tree.searched, PRIMARY_FIELD);
  const holder = shown ?? own.find(isOnScreen) ?? own[0] ?? ownIn(tree.searched, ...PRIMARY_SLOTS)[0];
  return holder ? visibleText(holder, MAX_NAME) : '';
}
