import type { RawField } from '../../reading/raw.ts';
import { MAX_LABEL } from '../../reading/reading.ts';
import { oncePer } from '../dom/once.ts';
import type { Tree } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { HIGHLIGHT_ITEM, HIGHLIGHT_VALUE } from './dom-names.ts';
import { isState, readOutput } from './output-text.ts';
import type { RecordRoot } from './record-root.ts';

const LABEL = '.slds-text-title';

/** The record's name and the fields of the highlights panel, which carry labels only. */
export function readHighlights(root: RecordRoot): RawField[] {
  const { tree, name } = root;
  const header: RawField[] = name === '' ? [] : [{ part: 'header', text: name }];
  const fields = settledItems(root).flatMap(({ item, field = readItem(item, tree) }) =>
    field && !item.checkVisibility() ? { ...field, isOffScreen: true as const } : (field ?? []),
  );
  return [...header, ...fields];
}

/** What each field shows, but for the states of checkboxes: nothing tells that those change. */
const settledItems = oncePer((root: RecordRoot) =>
  highlightItems(root).map((item) => {
    const field = readItem(item, root.tree);
    return field && isState(field.text) ? { item } : { item, field };
  }),
);

/** Every field of the highlights panel. */
export const highlightItems = oncePer(({ tree, highlights, isBeside }: RecordRoot): readonly Element[] => {
  const items = new Set(highlights.flatMap((value) => tree.closest(value, HIGHLIGHT_ITEM) ?? []));
  return [...items].filter((item) => !isBeside(item));
});

/** Where a field of the highlights panel has its label. */
export function highlightLabel(item: Element, { find }: Tree): Element | undefined {
  return find(item, LABEL);
}

/** A label in the highlights panel, in full even where it is cut on screen. */
export function highlightName(label: Element): string {
  return (label.getAttribute('title') ?? visibleText(label, MAX_LABEL)).slice(0, MAX_LABEL);
}

function readItem(item: Element, tree: Tree): RawField | undefined {
  const title = highlightLabel(item, tree);
  const value = tree.find(item, HIGHLIGHT_VALUE);
  return title && value && { part: 'highlights', label: highlightName(title), ...readOutput(value) };
}
