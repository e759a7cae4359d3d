import type { RecordAddress } from '../../reading/reading.ts';
import { composedRoots, queryAll } from '../dom/composed.ts';
import { visibleText } from '../dom/visible-text.ts';
import { isSameRecord, linkedRecord } from './address.ts';
import { HOSTS } from './dom-names.ts';

/** Page hosts of standard navigation, of console workspace tabs and of their subtabs. */
const ACTIVE_HOSTS = 'div.windowViewMode-normal.active, div.windowViewMode-maximized.active';
/** A console keeps every open tab's page; only sections marked active are on screen. */
const INACTIVE_SECTION = 'section.tabContent:not(.active), .slds-hide, [hidden]';
const RECORD_HOME = 'one-record-home-flexipage2, one-record-home-flexipage';
const PRIMARY_FIELD = '[slot="primaryField"], slot[name="primaryField"], .entityNameTitle + slot';
/** The name is in the page's title, so a longer one cannot be compared. */
const MAX_NAME = 255;

/** The part of the page that shows the open record, in the tree as rendered. */
export type RecordRoot = {
  element: Element;
  roots: ParentNode[];
  /** The record's name in the highlights panel; empty while it renders. */
  name: string;
};

/**
 * The record on screen. Pages visited before stay in the document without `.active`, and a console holds
 * a page per tab, so the deepest active host wins.
 */
export function findRecordRoot(document: Document): RecordRoot | undefined {
  const hosts = [...document.querySelectorAll(ACTIVE_HOSTS)].filter(
    (host) => !host.closest(INACTIVE_SECTION),
  );
  const deepest = hosts.filter((host) => !hosts.some((other) => other !== host && host.contains(other)));
  const candidates = deepest.length > 0 ? deepest : [...document.querySelectorAll(RECORD_HOME)];
  const element = candidates.findLast((candidate) => isOnScreen(candidate));
  if (!element) return undefined;
  const roots = composedRoots(element, HOSTS);
  return { element, roots, name: nameIn(roots) };
}

function isOnScreen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function nameIn(roots: readonly ParentNode[]): string {
  const holder = queryAll(roots, PRIMARY_FIELD)[0];
  return holder ? visibleText(holder, MAX_NAME) : '';
}

/** Which record each page host was last seen to show; a host stays with its record while cached. */
export type HostMemory = WeakMap<Element, string>;

/**
 * Whether a root shows the record of the address. The address changes before the page does, so a host
 * that showed another record needs proof: its own id in a link, or its name in the page's title.
 */
export function showsRecord(root: RecordRoot, { record }: RecordAddress, memory: HostMemory): boolean {
  const ownId = ownRecordId(root);
  if (ownId) return isSameRecord(ownId, record);
  const shownBefore = memory.get(root.element);
  if (!shownBefore || isSameRecord(shownBefore, record)) return true;
  return root.name !== '' && titleName(root.element.ownerDocument.title) === root.name;
}

/** Related lists link to `/lightning/r/Opportunity/<own id>/related/…`. */
function ownRecordId({ roots }: RecordRoot): string | undefined {
  const links = queryAll(roots, 'a[href*="/related/"]');
  return links.map((link) => linkedRecord(link.getAttribute('href'))).find((id) => id !== undefined);
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
