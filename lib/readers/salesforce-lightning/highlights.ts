import type { RawField } from '../../reading/raw.ts';
import { MAX_LABEL } from '../../reading/reading.ts';
import type { Tree } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { HIGHLIGHT_VALUE } from './dom-names.ts';
import { readOutput } from './output-text.ts';
import type { RecordRoot } from './record-root.ts';

const ITEM = 'records-highlights-details-item, force-highlights-details-item';
const LABEL = '.slds-text-title';

/** The record's name and the fields of the highlights panel, which carry labels only. */
export function readHighlights({ tree, highlights, isBeside, name }: RecordRoot): RawField[] {
  const header: RawField[] = name === '' ? [] : [{ part: 'header', text: name }];
  const items = new Set(highlights.flatMap((value) => tree.closest(value, ITEM) ?? []));
  return [...header, ...[...items].filter((item) => !isBeside(item)).flatMap((item) => readItem(item, tree))];
}

function readItem(item: Element, tree: Tree): RawField[] {
  const title = tree.find(item, LABEL);
  const value = tree.find(item, HIGHLIGHT_VALUE);
  if (!title || !value) return [];
  const label = title.getAttribute('title') ?? visibleText(title, MAX_LABEL);
  const known: RawField = {
    part: 'highlights',
    label: label.slice(0, MAX_LABEL),
    ...readOutput(value),
  };
  if (!item.checkVisibility()) known.isOffScreen = true;
  return [known];
}
