import type { RawField } from '../../reading/raw.ts';
import { composedParent, isElement } from '../dom/composed.ts';
import { shadowRootOf } from '../dom/shadow-root.ts';
import { composedTree } from '../dom/tree.ts';
import { FIELD_ITEM_NAME, LOOKED_FOR, PLACEHOLDER, READ_WHOLE } from './dom-names.ts';
import type { RecordRoot } from './record-root.ts';

/** What a look found out of an element. */
export type Known = {
  /** Of a field item: what it shows, on screen or not. */
  field?: RawField;
  /** The checkbox whose state that is. */
  box?: HTMLInputElement | undefined;
  /** Of a record's page: where everything in it is. */
  root?: RecordRoot;
  /** Of a component: there are no shadow roots in it, but for those in its field items. */
  isPlain?: true;
};

/** What earlier looks found out, for as long as it is so. Holds elements weakly. */
export type PageMemory = {
  recall(element: Element): Known | undefined;
  keep(element: Element, known: Known): void;
  /**
   * Forgets what may have changed: whatever is known of an element in which there was a change. One below a
   * field item leaves alone what is known of the page around it.
   *
   * @param changes Every change of the page since the last look; `undefined` when they are not known.
   */
  forget(changes: readonly MutationRecord[] | undefined): void;
};

export function createPageMemory(): PageMemory {
  let all = new WeakMap<Element, Known>();
  /** Elements of which an attribute changed since the last look. */
  let altered = new WeakSet<Node>();

  return {
    recall(element) {
      const known = all.get(element);
      // Another class around a page may make it another record's, or put it out of sight.
      return known?.root && isBelow(element, altered) ? undefined : known;
    },
    keep: (element, known) => all.set(element, { ...all.get(element), ...known }),
    forget(changes) {
      altered = new WeakSet();
      if (!changes || changes.some(isFarReaching)) {
        all = new WeakMap();
        return;
      }
      for (const { target, type } of changes) if (type === 'attributes') altered.add(target);
      for (const target of new Set(changes.map(({ target }) => target))) forgetAround(target);
    },
  };

  function forgetAround(target: Node): void {
    let at = target instanceof ShadowRoot ? target.host : isElement(target) ? target : composedParent(target);
    let isInItem = false;
    let isReadWhole = false;
    for (; at; at = composedParent(at)) {
      const known = all.get(at);
      isReadWhole ||= at.matches(READ_WHOLE);
      const isAround = isInItem && !isReadWhole;
      if (!known || (isAround && !known.field)) continue;
      all.delete(at);
      isInItem ||= known.field !== undefined && !altered.has(at);
    }
  }
}

/** Attributes by which other elements are read than the one that has them. */
const FAR_REACHING = new Set(['slot', 'name', 'field-label', FIELD_ITEM_NAME]);

/**
 * Whether a change may be seen far from where it is. What is beneath a host is rendered in its shadow tree,
 * wherever a slot is, and some things are looked for in all of a page.
 */
function isFarReaching({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return false;
  if (type === 'attributes')
    return FAR_REACHING.has(attributeName ?? '') || (target as Element).matches(PLACEHOLDER);
  if (isElement(target) && shadowRootOf(target)) return true;
  if ([...addedNodes].some((node) => holds(node, LOOKED_FOR))) return true;
  return (
    target.getRootNode() instanceof ShadowRoot &&
    [...addedNodes, ...removedNodes].some((node) => holds(node, 'slot'))
  );
}

/** Also in shadow roots, and beneath slots that show other things. */
function holds(node: Node, selector: string): boolean {
  if (!isElement(node)) return false;
  const { searched } = composedTree(node);
  return node.matches(selector) || searched.some((root) => root.querySelector(selector) !== null);
}

function isBelow(element: Element, nodes: WeakSet<Node>): boolean {
  let at = composedParent(element);
  while (at && !nodes.has(at)) at = composedParent(at);
  return at !== null;
}
