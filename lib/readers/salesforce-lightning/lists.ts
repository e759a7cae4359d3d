import { MAX_LISTS_TEXT, type RawRelated, type RawTimeline } from '../../reading/raw-lists.ts';
import type { RecordRoot } from './record-root.ts';
import { readRelated } from './related-opportunities.ts';
import { readTimeline } from './timeline.ts';

/** The lists of other records that are on the page; those that are not, or not yet, have no key. */
export function readLists(root: RecordRoot): { timeline?: RawTimeline; related?: RawRelated } {
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
