import type { RawField } from '../../reading/raw.ts';
import { MAX_LISTS_TEXT, type RawRelated, type RawTimeline } from '../../reading/raw-lists.ts';
import { MAX_SAMPLES } from '../../reading/reading.ts';
import { readDateExamples } from './date-examples.ts';
import { readHighlights } from './highlights.ts';
import { readInput } from './input-text.ts';
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
  /**
   * @param roots Every part of the page that shows the record, its form included.
   * @param page The record's page, where there is one.
   */
  readBeside(roots: readonly RecordRoot[], page: RecordRoot | undefined): Beside;
};

const readBeside: ReaderParts['readBeside'] = (roots, page) => ({
  fields: page ? [...readHighlights(page), ...readPath(page)] : [],
  dateExamples: roots.flatMap(({ tree }) => readDateExamples(tree)).slice(0, MAX_SAMPLES),
  ...(page && readLists(page)),
});

export const readerParts: ReaderParts = { readInput, readBeside };

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
