import {
  composedClosest,
  composedFind,
  composedParent,
  composedRoots,
  hasShadow,
  type IsSkipped,
} from './composed.ts';

/** Finds one element by a selector, counting from another one; undefined when there is none. */
export type Find = (from: Element, selector: string) => Element | undefined;

/** A part of a page and how to search it. For one look: the page may have changed by the next. */
export type Tree = {
  /** The part itself and every open shadow root in it. */
  roots: readonly ParentNode[];
  /** Those of the roots in which there are elements. */
  searched: readonly ParentNode[];
  /** A match below an element, else itself. */
  find: Find;
  /** The nearest match above an element, itself included. */
  closest: Find;
  parent(element: Element): Element | null;
  /** Whether some of what an element shows is in shadow roots, where this tree does not search. */
  hides(element: Element): boolean;
};

/** For parts without shadow roots, which the browser searches many times faster by itself. */
export function plainTree(element: Element): Tree {
  return {
    roots: [element],
    searched: [element],
    find: (from, selector) => from.querySelector(selector) ?? (from.matches(selector) ? from : undefined),
    closest: (from, selector) => from.closest(selector) ?? undefined,
    parent: ({ parentElement }) => parentElement,
    hides: (one) => hasShadow(one),
  };
}

/** For any part, as it is rendered, but for what is in the elements to skip: nothing, unless told. */
export function composedTree(element: Element, isSkipped: IsSkipped = () => false): Tree {
  const roots = composedRoots(element, isSkipped);
  // Most shadow roots of a page hold the text of one value.
  const searched = roots.filter(({ firstElementChild }) => firstElementChild);
  return {
    roots,
    searched,
    find: composedFind,
    closest: composedClosest,
    parent: composedParent,
    hides: () => false,
  };
}

/**
 * All matches of any of the selectors, selector by selector: a browser searches for each of several simple
 * selectors many times faster than for their list.
 */
export function queryAll({ searched }: Pick<Tree, 'searched'>, ...selectors: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const root of searched)
    for (const selector of selectors)
      for (const element of root.querySelectorAll(selector)) found.push(element);
  return found;
}

/** The first of the selectors that has a match, below an element or itself. */
export function findAny(find: Find, from: Element, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = find(from, selector);
    if (found) return found;
  }
  return undefined;
}

/** Whether an element is, or is inside, what it was made for. */
export type IsWithin = (element: Element) => boolean;

/** Asks each ancestor once however many elements share it, so it holds for a tree that does not change. */
export function within({ parent }: Pick<Tree, 'parent'>, isOne: (element: Element) => boolean): IsWithin {
  const known = new Map<Element, boolean>();
  return (element) => {
    const asked: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at; at = parent(at)) {
      const before = known.get(at);
      answer = before ?? isOne(at);
      if (before !== undefined) break;
      asked.push(at);
      if (answer) break;
    }
    for (const one of asked) known.set(one, answer);
    return answer;
  };
}
