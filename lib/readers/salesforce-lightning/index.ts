import { MAX_FIELDS, type RawField } from '../../reading/raw.ts';
import { MAX_READING_TEXT, MAX_SAMPLE_LENGTH, type RecordAddress } from '../../reading/reading.ts';
import { withinAny } from '../dom/composed.ts';
import { composedTree, queryAll } from '../dom/tree.ts';
import type { Reader, RecordSight } from '../reader.ts';
import { addressOf } from './address.ts';
import { readDateExamples } from './date-examples.ts';
import { ASIDE, LOADING } from './dom-names.ts';
import { readFieldItems } from './field-items.ts';
import { readHighlights } from './highlights.ts';
import { readPath } from './path.ts';
import {
  findRecordRoot,
  type HostMemory,
  placesIn,
  type RecordRoot,
  remember,
  showsRecord,
} from './record-root.ts';

/** A reader of Lightning Experience record pages. Each content script has its own. */
export function createLightningReader(): Reader {
  const memory: HostMemory = new WeakMap();
  return {
    id: 'salesforce-lightning',
    addressOf,
    read(document, address, isLate) {
      const root = findRecordRoot(document);
      const sight = root
        ? readRoot(root, address, isLate, memory)
        : notYet(address, isLate, 'no-record-root');
      return { sight, shadowRoots: root ? root.tree.roots.slice(1) : [] };
    },
  };
}

function readRoot(
  root: RecordRoot,
  address: RecordAddress,
  isLate: boolean,
  memory: HostMemory,
): RecordSight {
  if (!showsRecord(root, address, memory)) return notYet(address, isLate, 'other-record');
  remember(root, address.record, memory);
  const items = readItems(root, address);
  if (items.length === 0 && root.name === '') return notYet(address, isLate, 'no-fields');
  const isLoading = !hasName(root, items) || isRendering(root);
  if (isLoading && !isLate) return { status: 'reading', ...address };
  const fields = [...items, ...readHighlights(root), ...readPath(root.tree)];
  return {
    status: 'read',
    ...address,
    // While placeholders remain, an empty output may yet be filled: it is not a blank field.
    fields: cutToSize(isLoading ? fields.filter(({ text }) => text !== '') : fields),
    lang: root.element.ownerDocument.documentElement.lang.slice(0, MAX_SAMPLE_LENGTH),
    dateExamples: readDateExamples(root.tree),
  };
}

type Broken = Extract<RecordSight, { status: 'broken' }>;

function notYet(address: RecordAddress, isLate: boolean, why: Broken['why']): RecordSight {
  return isLate ? { status: 'broken', why, ...address } : { status: 'reading', ...address };
}

/** Hosts under names that are not known yet are found by asking every element, only when need be. */
function readItems(root: RecordRoot, { kind }: RecordAddress): RawField[] {
  const items = readFieldItems(root, kind);
  if (items.length > 0 || root.tree.roots.length > 1) return items;
  root.tree = composedTree(root.element);
  root.places = placesIn(root.tree);
  return readFieldItems(root, kind);
}

/** The name comes with the first data; before it, what looks blank is only empty still. */
function hasName({ name }: RecordRoot, items: readonly RawField[]): boolean {
  return name !== '' || items.some(({ apiName, text }) => apiName?.toLowerCase() === 'name' && text !== '');
}

/** Placeholders of the record's own layout; lists and timelines beside it load at their own pace. */
function isRendering({ tree }: RecordRoot): boolean {
  const isAside = withinAny(ASIDE);
  return queryAll(tree, ...LOADING).some((sign) => sign.checkVisibility() && !isAside(sign));
}

/** Keeps a reading within what a message may carry; the longest texts give way first. */
function cutToSize(fields: readonly RawField[]): RawField[] {
  const kept = fields.slice(0, MAX_FIELDS);
  let surplus = kept.reduce((sum, { text }) => sum + text.length, 0) - MAX_READING_TEXT;
  for (const field of [...kept].sort((a, b) => b.text.length - a.text.length)) {
    if (surplus <= 0) break;
    const length = Math.max(Math.floor(field.text.length / 2), field.text.length - surplus);
    surplus -= field.text.length - length;
    field.text = field.text.slice(0, length);
  }
  return kept;
}
