import { composedClosest, composedFind, composedRoots } from './composed.ts';

/** Finds one element by a selector, counting from another one; undefined when there is none. */
export type Find = (from: Element, selector: string) => Element | undefined;

/** A part of a page and how to search it. For one look: the page may have changed by the next. */
export type Tree = {
  /** The part itself and every open shadow root in it. */
  roots: readonly ParentNode[];
  /** Those of the roots in which there are elements. */
  searched: readonly ParentNode[];
  /** The first match below an element, itself included. */
  find: Find;
  /** The nearest match above an element, itself included. */
  closest: Find;
};

/** For parts without shadow roots, which the browser searches many times faster by itself. */
export function plainTree(element: Element): Tree {
  return {
    roots: [element],
    searched: [element],
    find: (from, selector) => (from.matches(selector) ? from : (from.querySelector(selector) ?? undefined)),
    closest: (from, selector) => from.closest(selector) ?? undefined,
  };
}

/** For any part, as it is rendered. */
export function composedTree(element: Element): Tree {
  const roots = composedRoots(element);
  // Most shadow roots of a page hold the text of one value.
  const searched = roots.filter(({ firstElementChild }) => firstElementChild);
  return { roots, searched, find: composedFind, closest: composedClosest };
}

/**
 * All matches of any of the selectors, selector by selector: a browser searches a large tree many times
 * faster for each of several simple selectors than for their list.
 */
export function queryAll({ searched }: Pick<Tree, 'searched'>, ...selectors: readonly string[]): Element[] {
  const [only, ...more] = searched;
  if (only && more.length === 0) return searchOne(only, selectors);
  const list = selectors.join(', ');
  const found: Element[] = [];
  for (const root of searched) found.push(...root.querySelectorAll(list));
  return found;
}

function searchOne(root: ParentNode, selectors: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const selector of selectors)
    for (const element of root.querySelectorAll(selector)) found.push(element);
  return found;
}
