/*
 * Regions of a record page that are not the record's own. An ancestor is asked by its names instead of by
 * a selector: each of some hundred elements is, on every look.
 */

/** How a region is known; any one is enough. */
type Marks = {
  tags: ReadonlySet<string>;
  /** One of the classes. */
  className: RegExp;
  /** The id of the component that a page builder placed. */
  component: RegExp;
};

const lists: Marks = {
  tags: new Set([
    'lst-related-list-single-container',
    'lst-related-list-quick-links-container',
    'lst-related-preview-card',
    'table',
  ]),
  className: /(?:^|\s)forceRelatedListSingleContainer(?:\s|$)/,
  component: /^force_relatedList/,
};

const overlays: Marks = {
  tags: new Set(),
  className: /(?:^|\s)(?:forceHoverPanel|slds-popover|forceDockingPanel|dockingPanel)(?:\s|$)/,
  component: /relatedRecord/,
};

const otherRecords: Marks = {
  ...overlays,
  className: either(overlays.className, /(?:^|\s)slds-modal(?:\s|$)/),
};

const asides: Marks = {
  ...lists,
  tags: new Set([...lists.tags, 'article', 'runtime_sales_activities-activity-panel']),
};

/** Other records' fields inside the record's page: related-record blocks, hover cards, modals. */
export const isOtherRecord = isMarked(otherRecords);

/** Where the names of fields stand beside what is not the record's: lists of other records as well. */
export const isNotOfRecord = isMarked(withLists(otherRecords));

/** The same in a record's form, which is in a modal itself. */
export const isNotOfForm = isMarked(withLists(overlays));

/** Parts of a record page that load at their own pace and hold no field of the record. */
export const isAside = isMarked(asides);

/** The rows of lists: thousands of shadow roots, none of them the record's. */
export function isRows({ localName }: Element): boolean {
  return localName === 'table';
}

function isMarked({ tags, className, component }: Marks): (element: Element) => boolean {
  return (element) => {
    if (tags.has(element.localName)) return true;
    const names = element.getAttribute('class');
    if (names && className.test(names)) return true;
    const id = element.getAttribute('data-component-id');
    return id !== null && component.test(id);
  };
}

function withLists({ className, component }: Marks): Marks {
  return {
    tags: lists.tags,
    className: either(lists.className, className),
    component: either(lists.component, component),
  };
}

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`);
}
