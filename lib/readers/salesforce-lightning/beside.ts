import type { RawField } from '../../reading/raw.ts';
import { MAX_LISTS_TEXT, type RawRelated, type RawTimeline } from '../../reading/raw-lists.ts';
import { MAX_SAMPLES, type RecordAddress } from '../../reading/reading.ts';
import { oncePer } from '../dom/once.ts';
import { readDateExamples } from './date-examples.ts';
import { type Form, findForm, hasDialog } from './form.ts';
import { readHighlights } from './highlights.ts';
import { readInput } from './input-text.ts';
import { isState } from './output-text.ts';
import { createPageMemory, type PageMemory } from './page-memory.ts';
import { readPath } from './path.ts';
import type { RecordRoot } from './record-root.ts';
import { readRelated } from './related-opportunities.ts';
import { readTimeline } from './timeline.ts';

/** What stands on a record's page beside its items; a list that is not there, or not yet, has no key. */
export type Beside = {
  /** Of the header: its highlights, then the path. */
  fields: RawField[];
  dateExamples: string[];
  timeline?: RawTimeline;
  related?: RawRelated;
};

/** What a reader needs from outside of its own script. */
export type ReaderParts = {
  /** What is being typed in an input, as `readInput` says it. */
  readInput(input: Element): string | undefined;
  createPageMemory(): PageMemory;
  /** The dialog in which the record is typed, as `findForm` finds it. */
  findForm(document: Document, address: RecordAddress, nameBelow: string): Form | undefined;
  /** Whether any dialog is open. */
  hasDialog(document: Document): boolean;
  /**
   * @param roots Every part of the page that shows the record, its form included.
   * @param page The record's page, where there is one.
   */
  readBeside(roots: readonly RecordRoot[], page: RecordRoot | undefined): Beside;
};

const readBeside: ReaderParts['readBeside'] = (roots, page) => ({
  fields: page ? [...readHighlights(page), ...readPath(page)] : [],
  dateExamples: roots.flatMap(dateExamplesIn).slice(0, MAX_SAMPLES),
  ...(page && (settledLists(page) ?? readLists(page))),
});

const dateExamplesIn = oncePer(({ tree }: RecordRoot) => readDateExamples(tree));

export const readerParts: ReaderParts = { createPageMemory, readInput, findForm, hasDialog, readBeside };

/** The same for as long as nothing changes; `undefined` where checkboxes do, of which nothing tells. */
const settledLists = oncePer((root: RecordRoot) => {
  const lists = readLists(root);
  const cells = lists.related?.rows.flatMap((row) => row.cells) ?? [];
  return cells.some(({ text }) => isState(text)) ? undefined : lists;
});

function readLists(root: RecordRoot): Pick<Beside, 'timeline' | 'related'> {
  let room = MAX_LISTS_TEXT;
  const take = ({ length }: string) => {
    if (length > room) return false;
    room -= length;
    return true;
  };
  const related = readRelated(root, take);
  const timeline = readTimeline(root, take);
  return { ...(timeline && { timeline }), ...(related && { related }) };
}
