import { MAX_FIELDS, type RawField } from '../../reading/raw.ts';
import { MAX_READING_TEXT, MAX_SAMPLE_LENGTH, type RecordAddress } from '../../reading/reading.ts';
import { queryAll, within } from '../dom/tree.ts';
import type { Reader, RecordSight } from '../reader.ts';
import { addressOf } from './address.ts';
import { readDateExamples } from './date-examples.ts';
import { LOADING } from './dom-names.ts';
import { readFieldItems } from './field-items.ts';
import { readHighlights } from './highlights.ts';
import { readPath } from './path.ts';
import { asRendered, findRecordRoot, type RecordRoot } from './record-root.ts';
import { isAside } from './regions.ts';
import { type HostMemory, remember, showsRecord } from './shown-record.ts';

/** A reader of Lightning Experience record pages. Each content script has its own. */
export function createLightningReader(): Reader {
  const memory: HostMemory = new WeakMap();
  return {
    id: 'salesforce-lightning',
    addressOf,
    read(document, address, isLate) {
      const found = findRecordRoot(document);
      if (!found) return { sight: notYet(address, isLate, 'no-record-root'), shadowRoots: [] };
      const { root, items } = readItems(found, address);
      const sight = readRoot(root, items, address, isLate, memory);
      return { sight, shadowRoots: root.tree.roots.slice(1) };
    },
  };
}

/**
 * Hosts under names that are not known yet are found by asking every element, only when need be: when
 * nothing is found without, or when an item shows more than can be found.
 */
function readItems(found: RecordRoot, { kind }: RecordAddress): { root: RecordRoot; items: RawField[] } {
  const items = readFieldItems(found, kind);
  if (items && (items.length > 0 || found.tree.roots.length > 1)) return { root: found, items };
  const root = asRendered(found);
  return { root, items: readFieldItems(root, kind) ?? [] };
}

function readRoot(
  root: RecordRoot,
  items: readonly RawField[],
  address: RecordAddress,
  isLate: boolean,
  memory: HostMemory,
): RecordSight {
  if (!showsRecord(root, address, memory)) return notYet(address, isLate, 'other-record');
  remember(root, address.record, memory);
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

/** The name comes with the first data; before it, what looks blank is only empty still. */
function hasName({ name }: RecordRoot, items: readonly RawField[]): boolean {
  return name !== '' || items.some(({ apiName, text }) => apiName?.toLowerCase() === 'name' && text !== '');
}

/** Placeholders of the record's own layout; lists and timelines beside it load at their own pace. */
function isRendering({ tree }: RecordRoot): boolean {
  const isInAside = within(tree, isAside);
  return queryAll(tree, ...LOADING).some((sign) => sign.checkVisibility() && !isInAside(sign));
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
