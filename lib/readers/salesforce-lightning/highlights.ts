import { normaliseLabel, type RecordKind } from '../../fields/index.ts';
import { MAX_LABEL } from '../../reading/reading.ts';
import { composedFind, queryAll } from '../dom/composed.ts';
import { visibleText } from '../dom/visible-text.ts';
import type { Candidate } from './candidate.ts';
import { fieldMaps } from './field-map.ts';
import { readOutput } from './output-cell.ts';
import type { RecordRoot } from './record-root.ts';

const ITEMS = 'records-highlights-details-item, force-highlights-details-item';
const LABEL = '.slds-text-title';
const VALUE = '.fieldComponent';

/**
 * The fields of the highlights panel. They carry labels only, so they speak where the detail does not. The
 * name stands in the panel's header instead of an item.
 */
export function readHighlights({ roots, name, element }: RecordRoot, kind: RecordKind): Candidate[] {
  const items = queryAll(roots, ITEMS).flatMap((item) => readItem(item, kind));
  if (name === '') return items;
  const cell = { text: name, locator: 'highlights' as const };
  return [...items, { path: `${kind}.name`, preference: 0, element, cell }];
}

function readItem(item: Element, kind: RecordKind): Candidate[] {
  const title = composedFind(item, LABEL);
  const value = composedFind(item, VALUE);
  const label = title?.getAttribute('title') ?? (title ? visibleText(title, MAX_LABEL) : '');
  const match = fieldMaps[kind].byLabel.get(normaliseLabel(label));
  if (!match || !value) return [];
  const { path, field, preference } = match;
  const shown = readOutput(value, field.kind);
  const isCut = /(?:\.{3}|…)$/.test(shown.text);
  const cell = {
    ...shown,
    locator: 'highlights' as const,
    label: label.slice(0, MAX_LABEL),
    ...(isCut ? { problem: 'cut-short' as const } : {}),
  };
  return [{ path, preference, element: item, cell }];
}
