import type { RawField } from '../../reading/raw.ts';
import { MAX_LABEL } from '../../reading/reading.ts';
import { composedClosest, composedFind, queryAll } from '../dom/composed.ts';
import { visibleText } from '../dom/visible-text.ts';
import { NOT_OF_RECORD } from './dom-names.ts';
import { readOutput } from './output-text.ts';
import type { RecordRoot } from './record-root.ts';

const ITEMS = 'records-highlights-details-item, force-highlights-details-item';
const LABEL = '.slds-text-title';
const VALUE = '.fieldComponent';

/** The record's name and the fields of the highlights panel, which carry labels only. */
export function readHighlights({ roots, name }: RecordRoot): RawField[] {
  const header: RawField[] = name === '' ? [] : [{ part: 'header', text: name }];
  return [...header, ...queryAll(roots, ITEMS).flatMap(readItem)];
}

function readItem(item: Element): RawField[] {
  const title = composedFind(item, LABEL);
  const value = composedFind(item, VALUE);
  if (!title || !value || composedClosest(item, NOT_OF_RECORD)) return [];
  const label = title.getAttribute('title') ?? visibleText(title, MAX_LABEL);
  const known: RawField = { part: 'highlights', label: label.slice(0, MAX_LABEL), ...readOutput(value) };
  if (!item.checkVisibility()) known.isOffScreen = true;
  return [known];
}
