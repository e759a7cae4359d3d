import {
  MAX_ACTIVITIES,
  MAX_ACTIVITY_DATE,
  MAX_ACTIVITY_TEXT,
  MAX_SUBJECT,
  type RawActivity,
  type RawTimeline,
} from '../../reading/raw-lists.ts';
import { MAX_LABEL } from '../../reading/reading.ts';
import { composedFind, composedParent, eachChild, hasShadow, isElement } from '../dom/composed.ts';
import { findAny, plainTree, queryAll } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { PLACEHOLDER, TIMELINE } from './dom-names.ts';
import type { RecordRoot } from './record-root.ts';

/** Entries stand some fifteen elements below; what a script nests deeper is no timeline. */
const MAX_DEPTH = 60;

/** What is planned or overdue; a section of its own, before those of the months. */
const UPCOMING = '.openActivities';
const ENTRY = 'li, .slds-timeline__item_expandable';
/** The words that say what is shown stand beside the button that changes it. */
const FILTERS = '.filterMenuLink';
/** Says that there are no more, or none at all. */
const ENDED = '[role="status"]';

const SUBJECTS = ['.subjectLink', 'h3'];
const DATES = ['.dueDate', '.slds-timeline__date'];
const TEXTS = ['.bodyText', '.slds-timeline__item_details p'];
/** Any detail shows that an entry is unfolded: one without a text then has none. */
const DETAIL = '.slds-item--detail';
/** Where the kind is told, and how. The words beside it are in the user's language. */
const KINDS = ['[class*="slds-timeline__item_"]', '[class*="slds-icon-standard-"]'];
const KIND = /(?:e__item_(?!expandable|details)|n-standard-)([a-z-]{1,80})/;

/**
 * The activity timeline; `undefined` when there is none, when it is still loading, and when it shows nothing
 * without saying that there is nothing.
 *
 * A list that says neither that it ends nor offers more may go on where it is not rendered, so only the
 * words at its end make it whole.
 *
 * @param take Takes room for a text; false when there is none, and the text must be left out.
 */
export function readTimeline(
  { tree, isBeside }: RecordRoot,
  take: (text: string) => boolean,
): RawTimeline | undefined {
  const timeline = queryAll(tree, TIMELINE).find((one) => !isBeside(one));
  if (!timeline) return undefined;
  const isOffScreen = !timeline.checkVisibility();
  const entries: RawActivity[] = [];
  let heading = '';
  let filters = '';
  /** There is a list, be it empty. */
  let hasList = false;
  let mayHaveMore = false;
  let isEnded = false;
  look(timeline, false, 0);
  const isWhole = isEnded && !mayHaveMore;
  if (entries.length === 0 && (!isWhole || !hasList)) return undefined;
  return { entries, ...(!isWhole && { isCut: true }), ...(filters && { filters }) };

  /** In the order of the page. */
  function look(element: Element, isUpcoming: boolean, depth: number): void {
    const { localName } = element;
    const isShown = () => isOffScreen || element.checkVisibility();
    if (element.matches(ENTRY)) {
      hasList = true;
      if (entries.length === MAX_ACTIVITIES) mayHaveMore = true;
      else
        entries.push({
          ...readEntry(element, take),
          ...(heading && { heading }),
          ...(isUpcoming && { isUpcoming }),
        });
    } else if (/^h\d$/.test(localName)) {
      heading = visibleText(composedFind(element, 'button') ?? element, MAX_LABEL);
    } else if (localName === 'button') {
      const words = element.matches(FILTERS) && composedParent(element);
      if (words) filters = visibleText(words, MAX_LABEL);
      // What comes after the list offers more of it.
      mayHaveMore ||= hasList && isShown();
    } else if (element.matches(ENDED)) {
      isEnded ||= visibleText(element, MAX_LABEL) !== '';
    } else if (depth > MAX_DEPTH) {
      mayHaveMore = true;
    } else {
      hasList ||= localName === 'ul';
      mayHaveMore ||= element.matches(PLACEHOLDER) && isShown();
      eachChild(element, (child) => {
        if (isElement(child)) look(child, isUpcoming || element.matches(UPCOMING), depth + 1);
      });
    }
  }
}

function readEntry(entry: Element, take: (text: string) => boolean): RawActivity {
  const find = hasShadow(entry) ? composedFind : plainTree(entry).find;
  const textAt = (places: readonly string[], limit: number) => {
    const place = findAny(find, entry, places);
    return place && visibleText(place, limit);
  };
  const subject = textAt(SUBJECTS, MAX_SUBJECT);
  const text = textAt(TEXTS, MAX_ACTIVITY_TEXT) ?? (find(entry, DETAIL) && '');
  let kind: string | undefined;
  for (const place of KINDS) kind ??= KIND.exec(find(entry, place)?.getAttribute('class') ?? '')?.[1];
  return {
    kind: kind ?? '',
    date: textAt(DATES, MAX_ACTIVITY_DATE) ?? '',
    ...(subject && take(subject) && { subject }),
    ...(text !== undefined && take(text) && { text }),
  };
}
