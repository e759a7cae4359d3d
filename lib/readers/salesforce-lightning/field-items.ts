import { type FieldKind, normaliseApiName, normaliseLabel, type RecordKind } from '../../fields/index.ts';
import { type Cell, MAX_LABEL, MAX_SAMPLE_LENGTH } from '../../reading/reading.ts';
import { composedClosest, composedFind, queryAll } from '../dom/composed.ts';
import { visibleText } from '../dom/visible-text.ts';
import { objectNames } from './address.ts';
import type { Candidate } from './candidate.ts';
import { FIELD_ITEM, FIELD_ITEM_NAME, INPUTS, OTHER_RECORD, OUTPUTS } from './dom-names.ts';
import { type FieldMap, fieldMaps, type Match } from './field-map.ts';
import { readInput } from './input-cell.ts';
import { findOutput, readOutput } from './output-cell.ts';

/** Fields of the record, and the short texts of its other fields for what they tell of the locale. */
export type FieldItems = { candidates: Candidate[]; others: string[] };

/** Reads every field item of the record's own object: detail layouts, Dynamic Forms, legacy items. */
export function readFieldItems(roots: readonly ParentNode[], kind: RecordKind): FieldItems {
  const found: FieldItems = { candidates: [], others: [] };
  const object = objectNames[kind].toLowerCase();
  for (const item of queryAll(roots, FIELD_ITEM)) {
    const [, itemObject, apiName] = (item.getAttribute(FIELD_ITEM_NAME) ?? '').split('.');
    if (itemObject?.toLowerCase() !== object || !apiName) continue;
    if (composedClosest(item, OTHER_RECORD)) continue;
    const label = labelOf(item);
    const match = matchOf(fieldMaps[kind], apiName, label);
    if (match) found.candidates.push(...candidateOf(item, match, label));
    else found.others.push(...shortTextOf(item));
  }
  return found;
}

type ItemMatch = Match & { locator: 'api-name' | 'label' };

function matchOf({ byApiName, byLabel }: FieldMap, apiName: string, label: string): ItemMatch | undefined {
  const byName = byApiName.get(normaliseApiName(apiName));
  if (byName) return { ...byName, locator: 'api-name' };
  const named = byLabel.get(normaliseLabel(label));
  return named && { ...named, locator: 'label' };
}

function candidateOf(item: Element, match: ItemMatch, label: string): Candidate[] {
  const { path, field, preference, locator } = match;
  const cell = readInputCell(item, field.kind) ?? readOutputCell(item, field.kind);
  if (!cell) return [];
  const known = { ...cell, locator, ...(label ? { label: label.slice(0, MAX_LABEL) } : {}) };
  return [{ path, preference, element: item, cell: known }];
}

type Read = Omit<Cell, 'locator' | 'label'>;

function readInputCell(item: Element, kind: FieldKind): Read | undefined {
  const input = composedFind(item, INPUTS);
  const typed = input && readInput(input, kind);
  return typed && { ...typed, draft: true };
}

/** "Created By" shows a user and, after a comma, a date; only the date is a date. */
function readOutputCell(item: Element, kind: FieldKind): Read | undefined {
  const output = findOutput(item, OUTPUTS);
  if (!output) return undefined;
  const stamp = kind === 'date' ? composedFind(output, 'records-modstamp') : undefined;
  const dated = stamp && composedFind(stamp, 'lightning-formatted-text');
  if (!dated) return readOutput(output, kind);
  return { text: visibleText(dated, MAX_SAMPLE_LENGTH).replace(/^[,،、\s]+/, '') };
}

/** The plain label: an attribute of page-layout items, else the label element without help and marks. */
function labelOf(item: Element): string {
  const attribute = item.closest('[field-label]')?.getAttribute('field-label');
  const label = attribute ?? textOf(composedFind(item, '.test-id__field-label, dt, legend, label'));
  return label.replace(/^\*\s*/, '');
}

function textOf(element: Element | undefined): string {
  return element ? visibleText(element, MAX_LABEL) : '';
}

function shortTextOf(item: Element): string[] {
  const output = composedFind(item, OUTPUTS[0]);
  const text = output ? visibleText(output, MAX_SAMPLE_LENGTH + 1) : '';
  return text.length > 0 && text.length <= MAX_SAMPLE_LENGTH ? [text] : [];
}
