import type { RecordKind } from '../../fields/index.ts';
import type { RawField } from '../../reading/raw.ts';
import { MAX_LABEL } from '../../reading/reading.ts';
import { composedFind } from '../dom/composed.ts';
import { findAny, type Tree } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { kindOf } from './address.ts';
import type { ReaderParts } from './beside.ts';
import { FIELD_ITEM_NAME, INPUT } from './dom-names.ts';
import { findOutput, readOutput } from './output-text.ts';
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
): RawField[] | undefined {
  const fields: RawField[] = [];
  for (const { item, apiName } of ownItems(root, kind)) {
    const shown = readShown(item, root.tree, readInput);
    if (shown === 'hidden') return undefined;
    if (shown)
      fields.push({
        part: 'item',
        apiName: apiName.slice(0, MAX_LABEL),
        ...placeOf(item, root.tree),
        ...shown,
      });
  }
  return fields;
}

/** The items of the record's own object, not of a parent's through it, with the field's name as the page writes it. */
export function ownItems(
  { items, isBeside }: RecordRoot,
  kind: RecordKind,
): { item: Element; apiName: string }[] {
  return items.flatMap((item) => {
    const [, itemObject, apiName, ofParent] = (item.getAttribute(FIELD_ITEM_NAME) ?? '').split('.');
    const isOwn = kindOf(itemObject) === kind && apiName && ofParent === undefined;
    return isOwn && !isBeside(item) ? { item, apiName } : [];
  });
}

/** What is typed in an item, else what it shows; `undefined` for an item without either. */
function readShown(
  item: Element,
  tree: Tree,
  readInput: ReadInput,
): Omit<RawField, 'part'> | 'hidden' | undefined {
  const input = tree.find(item, INPUT);
  const typed = input && readInput(input);
  if (typed !== undefined) return { text: typed, isDraft: true };
  const output = findOutput(item, tree);
  if (output) return readOutput(output);
  return tree.hides(item) ? 'hidden' : undefined;
}

function placeOf(item: Element, tree: Tree): Pick<RawField, 'label' | 'isOffScreen'> {
  const label = labelOf(item, tree);
  return { ...(label ? { label } : {}), ...(item.checkVisibility() ? {} : { isOffScreen: true }) };
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
