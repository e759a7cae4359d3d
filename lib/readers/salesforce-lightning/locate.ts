import type { RecordKind } from '../../fields/index.ts';
import type { Tree } from '../dom/tree.ts';
import { labelElementOf, labelOf, ownItems } from './field-items.ts';
import { highlightItems, highlightLabel, highlightName } from './highlights.ts';
import type { ShownRoot } from './shown-root.ts';

/** How the page calls a field. */
export type Names = { apiName?: string; label?: string };

/** A place that shows a field. */
export type Located = {
  /** The whole field: label, value and controls. */
  item: Element;
  label: Element | undefined;
  tree: Tree;
  /** A dialog stands over it. */
  isCovered: boolean;
};

/** Finds the places that show a field. */
export type Locator = (names: Names) => Located[];

/**
 * A locator for some parts of a page, in their order. In each, the surest places come first: items by their
 * API name, items by their label, then the highlights panel. A place may be in a closed tab or section.
 */
export function locatorOf(shown: readonly ShownRoot[], kind: RecordKind): Locator {
  const locators = shown.map((one) => locatorIn(one, kind));
  return (names) => locators.flatMap((locate) => locate(names));
}

function locatorIn({ root, isCovered }: ShownRoot, kind: RecordKind): Locator {
  const { tree } = root;
  const items = ownItems(root, kind);
  const highlights = highlightItems(root).flatMap((item) => {
    const label = highlightLabel(item, tree);
    return label ? { item, label } : [];
  });
  return ({ apiName, label: name }) => {
    const named = items.filter((one) => one.apiName === apiName);
    // A label says less than an API name, so it is asked only where that says nothing.
    const labelled =
      named.length > 0 || !name ? [] : items.filter(({ item }) => labelOf(item, tree) === name);
    const places = [
      ...[...named, ...labelled].map(({ item }) => ({ item, label: labelElementOf(item, tree) })),
      ...highlights.filter(({ label }) => name && highlightName(label) === name),
    ];
    return places.map((place) => ({ ...place, tree, isCovered }));
  };
}
