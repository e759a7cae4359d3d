import { MAX_FIELDS, MAX_FIELDS_TEXT, type RawField } from '../../reading/raw.ts';
import { MAX_SAMPLE_LENGTH, MAX_TEXT, type RecordAddress } from '../../reading/reading.ts';
import { oncePer } from '../dom/once.ts';
import { type OpenRoot, openClosedRoots } from '../dom/shadow-root.ts';
import { queryAll, within } from '../dom/tree.ts';
import type { Reader, RecordSight } from '../reader.ts';
import { addressOf, isFormAddress, isNew } from './address.ts';
import type { ReaderParts } from './beside.ts';
import { LOADING, RECORD_CONTAINERS } from './dom-names.ts';
import { readFieldItems } from './field-items.ts';
import type { Form } from './form.ts';
import type { PageMemory } from './page-memory.ts';
import { asRendered, findRecordRoots, type RecordRoot } from './record-root.ts';
import { isAside } from './regions.ts';
import { type HostMemory, remember, showsRecord } from './shown-record.ts';

/**
 * A reader of Lightning Experience record pages.
 *
 * @param parts Given from outside, because they are in a script of their own.
 * @param openRoot Gives closed shadow roots, where the browser lets it.
 */
export function createLightningReader(parts: ReaderParts, openRoot: OpenRoot = () => null): Reader {
  openClosedRoots(RECORD_CONTAINERS, openRoot);
  const hosts: HostMemory = new WeakMap();
  const memory = parts.createPageMemory();
  return {
    id: 'salesforce-lightning',
    addressOf,
    read(document, address, isLate, changes) {
      memory.forget(changes);
      const page = findPage(document, address, { hosts, memory }, parts);
      const form = parts.findForm(document, address, page.root?.name ?? '');
      const roots = [page.root, form?.root].filter((root) => root !== undefined);
      const notYet = (why = page.why): RecordSight =>
        // A new record's type is asked for before there is a form, and that may take its time.
        isLate && why && !(isNew(address) && parts.hasDialog(document))
          ? { status: 'broken', why, ...address }
          : { status: 'reading', ...address };

      function sight(): RecordSight {
        const [root] = roots;
        if (!root) return notYet();
        if (page.items?.length === 0 && root.name === '') return notYet('no-fields');
        const isLoading = isRendering(root) || (page.root && !hasName(page));
        if (isLoading && !isLate) return notYet();
        const { fields, ...beside } = parts.readBeside(roots, page.root);
        const shown = [...(page.items ?? []), ...fields];
        const all = [...typedIn(form), ...(isLoading ? withoutBlanks(shown) : shown)];
        const lang = document.documentElement.lang.slice(0, MAX_SAMPLE_LENGTH);
        return { status: 'read', ...address, fields: cutToSize(all), lang, ...beside };
      }

      const shadowRoots = roots.flatMap(({ element, tree }) => [
        element.getRootNode(),
        ...tree.roots.slice(1),
      ]);
      return { sight: sight(), shadowRoots };
    },
  };
}

type Page = { root: RecordRoot; items: readonly RawField[]; why?: never };
type NoPage = { root?: never; items?: never; why: Extract<RecordSight, { status: 'broken' }>['why'] };

/** The page of the record, or why there is none. A form may stand over the page of any other record. */
function findPage(
  document: Document,
  address: RecordAddress,
  { hosts, memory }: { hosts: HostMemory; memory: PageMemory },
  parts: ReaderParts,
): Page | NoPage {
  const roots = isNew(address) ? [] : findRecordRoots(document, memory);
  if (roots.length === 0) return { why: 'no-record-root' };
  const mustProve = roots.length > 1 || isFormAddress(document.location);
  const page = roots
    .map((root) => readItems(root, address, parts, memory))
    .find(({ root }) => showsRecord(root, address, hosts, mustProve));
  // Shadow roots of a page that is not the record's are not given, so nothing tells of changes in them.
  if (!page || roots.length > 1) memory.forget(undefined);
  if (!page) return { why: 'other-record' };
  remember(page.root, address.record, hosts);
  return page;
}

/**
 * Hosts under names that are not known yet are found by asking every element, only when need be: when
 * nothing is found without, or when an item shows more than can be found.
 */
function readItems(
  found: RecordRoot,
  { kind }: RecordAddress,
  { readInput }: ReaderParts,
  memory: PageMemory,
): Page {
  const plain = readFieldItems(found, kind, readInput, memory);
  const isAll = plain && (plain.length > 0 || found.tree.roots.length > 1);
  const root = isAll ? found : asRendered(found);
  memory.keep(root.element, { root });
  return { root, items: isAll ? plain : (readFieldItems(root, kind, readInput, memory) ?? []) };
}

function typedIn(form: Form | undefined): readonly RawField[] {
  if (!form) return [];
  return isRendering(form.root) ? withoutBlanks(form.fields) : form.fields;
}

/** While placeholders remain, an empty output may yet be filled: it is not a blank field. */
function withoutBlanks(fields: readonly RawField[]): RawField[] {
  return fields.filter(({ text }) => text !== '');
}

/** The name comes with the first data; before it, what looks blank is only empty still. */
function hasName({ root: { name }, items }: Page): boolean {
  return name !== '' || items.some(({ apiName, text }) => apiName?.toLowerCase() === 'name' && text !== '');
}

/** Placeholders of the record's own layout; lists and timelines beside it load at their own pace. */
function isRendering(root: RecordRoot): boolean {
  return placeholders(root).some((sign) => sign.checkVisibility());
}

const placeholders = oncePer(({ tree }: RecordRoot) => {
  const isInAside = within(tree, isAside);
  return queryAll(tree, ...LOADING).filter((sign) => !isInAside(sign));
});

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
