import type { RecordKind } from '../../fields/index.ts';
import type { RawField } from '../../reading/raw.ts';
import { MAX_LABEL } from '../../reading/reading.ts';
import type { Tree } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { objectNames } from './address.ts';
import { FIELD_ITEM_NAME, INPUTS } from './dom-names.ts';
import { readInput } from './input-text.ts';
import { findOutput, readOutput } from './output-text.ts';
import type { RecordRoot } from './record-root.ts';

/** Every field item of the record's own object: detail layouts, Dynamic Forms, legacy items. */
export function readFieldItems({ tree, places, isBeside }: RecordRoot, kind: RecordKind): RawField[] {
  const object = objectNames[kind].toLowerCase();
  return places.items.flatMap((item) => {
    const [, itemObject, apiName] = (item.getAttribute(FIELD_ITEM_NAME) ?? '').split('.');
    const isOwn = itemObject?.toLowerCase() === object && !isBeside(item);
    return isOwn && apiName ? readItem(item, apiName, tree) : [];
  });
}

function readItem(item: Element, apiName: string, tree: Tree): RawField[] {
  const known: Pick<RawField, 'part' | 'apiName' | 'label' | 'isOffScreen'> = { part: 'item', apiName };
  const label = labelOf(item, tree);
  if (label) known.label = label;
  if (!item.checkVisibility()) known.isOffScreen = true;
  const input = tree.find(item, INPUTS);
  const typed = input && readInput(input);
  if (typed !== undefined) return [{ ...known, text: typed, isDraft: true }];
  const output = findOutput(item, tree);
  return output ? [{ ...known, ...readOutput(output, tree) }] : [];
}

/** The plain label: an attribute of page-layout items, else the label element without help and marks. */
function labelOf(item: Element, { find, closest }: Tree): string {
  const attribute = closest(item, '[field-label]')?.getAttribute('field-label');
  const label = attribute ?? textOf(find(item, '.test-id__field-label, dt, legend, label'));
  return label.replace(/^\*\s*/, '').slice(0, MAX_LABEL);
}

function textOf(element: Element | undefined): string {
  return element ? visibleText(element, MAX_LABEL) : '';
}
