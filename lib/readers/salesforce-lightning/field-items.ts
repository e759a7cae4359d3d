import type { RecordKind } from '../../fields/index.ts';
import type { RawField } from '../../reading/raw.ts';
import { MAX_LABEL } from '../../reading/reading.ts';
import { composedFind } from '../dom/composed.ts';
import { oncePer } from '../dom/once.ts';
import { findAny, type Tree } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { kindOf } from './address.ts';
import type { ReaderParts } from './beside.ts';
import { FIELD_ITEM_NAME, INPUT } from './dom-names.ts';
import { checkboxIn, findOutput, isState, readOutput, stateOf } from './output-text.ts';
import type { PageMemory } from './page-memory.ts';
import type { RecordRoot } from './record-root.ts';

/** Given from outside: most pages hold nothing that is typed in. */
type ReadInput = ReaderParts['readInput'];

const LABELS = ['.test-id__field-label', 'dt', 'legend', 'label'];

/**
 * Every field item of the record's own object: detail layouts, Dynamic Forms, legacy items. `undefined`
 * when some of an item is in shadow roots, where the root's tree does not search.
 */
export function readFieldItems(
  root: RecordRoot,
  kind: RecordKind,
  readInput: ReadInput,
  memory?: PageMemory,
): RawField[] | undefined {
  const fields: RawField[] = [];
  for (const own of ownItems(root, kind)) {
    const { item } = own;
    const field = recallField(item, memory) ?? readField(own, root.tree, readInput, memory);
    if (field === 'hidden') return undefined;
    if (!field) continue;
    if (item.checkVisibility()) fields.push(field);
    else if (item.isConnected) fields.push({ ...field, isOffScreen: true });
  }
  return fields;
}

/** A field item with the field's name as the page writes it. */
type OwnItem = { item: Element; apiName: string };

/** The items of the record's own object, not of a parent's through it. */
export function ownItems(root: RecordRoot, kind: RecordKind): OwnItem[] {
  return namedItems(root).filter((one) => one.kind === kind && one.apiName !== '' && !one.isOfParent);
}

/** Every item of the page, of whatever object, with its name taken apart. */
export const namedItems = oncePer(({ items, isBeside }: RecordRoot) => {
  const own = items.filter((item) => !isBeside(item));
  return own.map((item) => {
    const [, object, apiName = '', ofParent] = (item.getAttribute(FIELD_ITEM_NAME) ?? '').split('.');
    return { item, kind: kindOf(object), apiName, isOfParent: ofParent !== undefined };
  });
});

/** What is typed in an item, else what it shows; `undefined` for an item without either. */
function readField(
  { item, apiName }: OwnItem,
  tree: Tree,
  readInput: ReadInput,
  memory: PageMemory | undefined,
): RawField | 'hidden' | undefined {
  const input = tree.find(item, INPUT);
  const typed = input && readInput(input);
  if (typed !== undefined) return { ...namesOf(item, apiName, tree), text: typed, isDraft: true };
  const output = findOutput(item, tree);
  if (!output) return tree.hides(item) ? 'hidden' : undefined;
  const field = { ...namesOf(item, apiName, tree), ...readOutput(output) };
  // What is typed is a property, and so is the state of a checkbox: nothing tells that they change.
  if (memory && !input && !tree.hides(output))
    memory.keep(item, { field, box: isState(field.text) ? checkboxIn(output) : undefined });
  return field;
}

function recallField(item: Element, memory: PageMemory | undefined): RawField | undefined {
  const { field, box } = memory?.recall(item) ?? {};
  return field && box ? { ...field, text: stateOf(box) } : field;
}

function namesOf(item: Element, apiName: string, tree: Tree): Omit<RawField, 'text'> {
  const label = labelOf(item, tree);
  return { part: 'item', apiName: apiName.slice(0, MAX_LABEL), ...(label && { label }) };
}

/** The plain label: an attribute of page-layout items, else the label element without help and marks. */
export function labelOf(item: Element, tree: Tree): string {
  const attribute = tree.closest(item, '[field-label]')?.getAttribute('field-label');
  const label = attribute ?? textOf(labelElementOf(item, tree));
  return label.replace(/^\*\s*/, '').slice(0, MAX_LABEL);
}

/** Where an item's label stands. */
export function labelElementOf(item: Element, { find }: Tree): Element | undefined {
  return findAny(find, item, LABELS) ?? composedFind(item, LABELS.join());
}

function textOf(element: Element | undefined): string {
  return element ? visibleText(element, MAX_LABEL) : '';
}
