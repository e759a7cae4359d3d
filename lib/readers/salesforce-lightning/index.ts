import { MAX_FIELDS, MAX_FIELDS_TEXT, type RawField } from '../../reading/raw.ts';
import { MAX_SAMPLE_LENGTH, MAX_SAMPLES, MAX_TEXT, type RecordAddress } from '../../reading/reading.ts';
import { type OpenRoot, openClosedRoots } from '../dom/shadow-root.ts';
import { queryAll, within } from '../dom/tree.ts';
import type { Reader, RecordSight } from '../reader.ts';
import { addressOf, isFormAddress, isNew } from './address.ts';
import { readDateExamples } from './date-examples.ts';
import { LOADING, RECORD_CONTAINERS } from './dom-names.ts';
import { readFieldItems } from './field-items.ts';
import { type Form, findForm, hasDialog } from './form.ts';
import { readHighlights } from './highlights.ts';
import { readLists } from './lists.ts';
import { readPath } from './path.ts';
import { asRendered, findRecordRoots, type RecordRoot } from './record-root.ts';
import { isAside } from './regions.ts';
import { type HostMemory, remember, showsRecord } from './shown-record.ts';

/**
 * A reader of Lightning Experience record pages. Each content script has its own.
 *
 * @param openRoot Gives closed shadow roots, where the browser lets it.
 */
export function createLightningReader(openRoot: OpenRoot = () => null): Reader {
  openClosedRoots(RECORD_CONTAINERS, openRoot);
  const memory: HostMemory = new WeakMap();
  return {
    id: 'salesforce-lightning',
    addressOf,
    read(document, address, isLate) {
      const page = findPage(document, address, memory);
      const form = findForm(document, address, page.root?.name ?? '');
      const roots = [page.root, form?.root].filter((root) => root !== undefined);
      const shadowRoots = roots.flatMap(({ element, tree }) => [
        element.getRootNode(),
        ...tree.roots.slice(1),
      ]);
      if (page.root) return { sight: readPage(page, form, address, isLate), shadowRoots };
      if (form) return { sight: readForm(form, address, isLate), shadowRoots };
      // A new record's type is asked for before there is a form, and that may take its time.
      const isAsking = isNew(address) && hasDialog(document);
      return { sight: notYet(address, isLate && !isAsking, page.why), shadowRoots };
    },
  };
}

type Page = { root: RecordRoot; items: readonly RawField[] };
type NoPage = { root?: never; why: Extract<RecordSight, { status: 'broken' }>['why'] };

/** The page of the record, or why there is none. A form may stand over the page of any other record. */
function findPage(document: Document, address: RecordAddress, memory: HostMemory): Page | NoPage {
  const roots = isNew(address) ? [] : findRecordRoots(document);
  if (roots.length === 0) return { why: 'no-record-root' };
  const mustProve = roots.length > 1 || isFormAddress(document.location);
  const page = roots
    .map((root) => readItems(root, address))
    .find(({ root }) => showsRecord(root, address, memory, mustProve));
  if (!page) return { why: 'other-record' };
  remember(page.root, address.record, memory);
  return page;
}

/**
 * Hosts under names that are not known yet are found by asking every element, only when need be: when
 * nothing is found without, or when an item shows more than can be found.
 */
function readItems(found: RecordRoot, { kind }: RecordAddress): Page {
  const items = readFieldItems(found, kind);
  if (items && (items.length > 0 || found.tree.roots.length > 1)) return { root: found, items };
  const root = asRendered(found);
  return { root, items: readFieldItems(root, kind) ?? [] };
}

function readPage(
  { root, items }: Page,
  form: Form | undefined,
  address: RecordAddress,
  isLate: boolean,
): RecordSight {
  if (items.length === 0 && root.name === '') return notYet(address, isLate, 'no-fields');
  const isLoading = !hasName(root, items) || isRendering(root);
  if (isLoading && !isLate) return { status: 'reading', ...address };
  const shown = [...items, ...readHighlights(root), ...readPath(root)];
  const fields = [...typedIn(form), ...(isLoading ? withoutBlanks(shown) : shown)];
  return { ...seen(address, form ? [root, form.root] : [root], fields), ...readLists(root) };
}

function readForm(form: Form, address: RecordAddress, isLate: boolean): RecordSight {
  if (isRendering(form.root) && !isLate) return { status: 'reading', ...address };
  return seen(address, [form.root], typedIn(form));
}

function typedIn(form: Form | undefined): readonly RawField[] {
  if (!form) return [];
  return isRendering(form.root) ? withoutBlanks(form.fields) : form.fields;
}

/** While placeholders remain, an empty output may yet be filled: it is not a blank field. */
function withoutBlanks(fields: readonly RawField[]): RawField[] {
  return fields.filter(({ text }) => text !== '');
}

function seen(
  address: RecordAddress,
  roots: readonly RecordRoot[],
  fields: readonly RawField[],
): Extract<RecordSight, { status: 'read' }> {
  const lang = roots[0]?.element.ownerDocument.documentElement.lang ?? '';
  return {
    status: 'read',
    ...address,
    fields: cutToSize(fields),
    lang: lang.slice(0, MAX_SAMPLE_LENGTH),
    dateExamples: roots.flatMap(({ tree }) => readDateExamples(tree)).slice(0, MAX_SAMPLES),
  };
}

function notYet(address: RecordAddress, isLate: boolean, why: NoPage['why']): RecordSight {
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
  let limit = MAX_TEXT;
  while (kept.reduce((sum, { text }) => sum + Math.min(text.length, limit), 0) > MAX_FIELDS_TEXT)
    limit *= 0.9;
  return kept.map((field) =>
    field.text.length < limit ? field : { ...field, text: field.text.slice(0, limit), isCut: true },
  );
}
