import { type Cell, MAX_READING_TEXT, type RecordAddress } from '../../reading/reading.ts';
import { allComposedRoots, composedClosest, queryAll } from '../dom/composed.ts';
import type { Reader, RecordReading } from '../reader.ts';
import { addressOf } from './address.ts';
import { chooseCells } from './candidate.ts';
import { ASIDE, LOADING } from './dom-names.ts';
import { readEvidence } from './evidence.ts';
import { type FieldItems, readFieldItems } from './field-items.ts';
import { readHighlights } from './highlights.ts';
import { lightningMatches } from './hosts.ts';
import { readPath } from './path.ts';
import { findRecordRoot, type HostMemory, type RecordRoot, showsRecord } from './record-root.ts';

/** A reader of Lightning Experience record pages. Each content script has its own. */
export function createLightningReader(): Reader {
  const memory: HostMemory = new WeakMap();
  return {
    id: 'salesforce-lightning',
    matches: lightningMatches,
    addressOf,
    read(document, address, isLate) {
      const root = findRecordRoot(document);
      const reading = root
        ? readRoot(root, address, isLate, memory)
        : notYet(address, isLate, 'no-record-root');
      return { reading, shadowRoots: root ? root.roots.slice(1) : [] };
    },
  };
}

function readRoot(
  root: RecordRoot,
  address: RecordAddress,
  isLate: boolean,
  memory: HostMemory,
): RecordReading {
  if (!showsRecord(root, address, memory)) return notYet(address, isLate, 'other-record');
  const items = readItems(root, address);
  if (items.candidates.length === 0 && root.name === '') return notYet(address, isLate, 'no-fields');
  const isLoading = !hasName(root, items) || isRendering(root);
  if (isLoading && !isLate) return { status: 'reading', ...address };
  memory.set(root.element, address.record);
  return readRecord(root, address, items, isLoading);
}

function notYet(
  address: RecordAddress,
  isLate: boolean,
  why: Extract<RecordReading, { status: 'broken' }>['why'],
): RecordReading {
  return isLate ? { status: 'broken', why, ...address } : { status: 'reading', ...address };
}

/** Hosts under names that are not known yet are found by asking every element, only when need be. */
function readItems(root: RecordRoot, { kind }: RecordAddress): FieldItems {
  const items = readFieldItems(root.roots, kind);
  if (items.candidates.length > 0) return items;
  root.roots = allComposedRoots(root.element);
  return readFieldItems(root.roots, kind);
}

/** The name comes with the first data; before it, what looks blank is only empty still. */
function hasName({ name }: RecordRoot, { candidates }: FieldItems): boolean {
  return name !== '' || candidates.some(({ path, cell }) => path.endsWith('.name') && cell.text !== '');
}

/** Placeholders of the record's own layout; lists and timelines beside it load at their own pace. */
function isRendering({ roots }: RecordRoot): boolean {
  return queryAll(roots, LOADING).some((sign) => sign.checkVisibility() && !composedClosest(sign, ASIDE));
}

function readRecord(
  root: RecordRoot,
  address: RecordAddress,
  { candidates, others }: FieldItems,
  isLoading: boolean,
): RecordReading {
  const all = [...candidates, ...readHighlights(root, address.kind), ...readPath(root.roots, address.kind)];
  // While placeholders remain, an empty output may yet be filled: it is not a blank field.
  const settled = isLoading ? all.filter(({ cell }) => cell.text !== '') : all;
  const cells = chooseCells(settled, (element) => element.checkVisibility());
  return {
    status: 'read',
    ...address,
    cells: cutToSize(cells),
    evidence: readEvidence(root.element.ownerDocument, root.roots, [
      ...others,
      ...all.map(({ cell }) => cell.text),
    ]),
  };
}

/** Keeps a reading within what a message may carry; the longest texts give way first. */
function cutToSize<K extends string>(cells: Partial<Record<K, Cell>>): Partial<Record<K, Cell>> {
  const all = Object.values<Cell | undefined>(cells).filter((cell) => cell !== undefined);
  let surplus = all.reduce((sum, { text }) => sum + text.length, 0) - MAX_READING_TEXT;
  for (const cell of all.sort((a, b) => b.text.length - a.text.length)) {
    if (surplus <= 0) break;
    const kept = Math.max(Math.floor(cell.text.length / 2), cell.text.length - surplus);
    surplus -= cell.text.length - kept;
    cell.text = cell.text.slice(0, kept);
  }
  return cells;
}
