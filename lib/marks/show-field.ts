import type { GoToAnswer } from '../messages/marks-message.ts';
import { composedFind } from '../readers/dom/composed.ts';
import { queryAll, type Tree } from '../readers/dom/tree.ts';
import { visibleText } from '../readers/dom/visible-text.ts';
import type { Located } from '../readers/salesforce-lightning/locate.ts';
import { MAX_LABEL } from '../reading/reading.ts';
import { isShown } from './field-place.ts';
import { isStill } from './overlay.ts';

/** The places that show the field now; `undefined` when the record is not on screen any more. */
export type FindPlaces = () => readonly Located[] | undefined;

/** Sections in sections; a record page has two levels. */
const MAX_SECTIONS = 4;
/** A section renders its content within a few frames, or is one that Squeaky cannot open. */
const OPEN_MS = 1_000;
const LOOK_MS = 50;
/** Scrolling ends within this time; the ring comes then in any case. */
const SCROLL_MS = 1_000;

const SECTION = '.slds-section, .slds-accordion__section';
/** A section's header is its first button that folds. */
const HEADER = 'button[aria-expanded]';
const TAB_PANEL = '[role="tabpanel"]';
/** Where a value is typed, else the pencil that lets it be typed. */
const CONTROLS = [
  'input:not([type="hidden"]), textarea, select, button[role="combobox"], [contenteditable="true"]',
  '.test-id__inline-edit-trigger, .inline-edit-trigger',
];

/**
 * Brings a field into view: opens the folded section it is in, scrolls to it, gives the keyboard to its
 * control, and has it ringed. Nothing else is pressed and nothing is typed.
 */
export async function showField(
  document: Document,
  find: FindPlaces,
  ring: (located: Located) => void,
): Promise<GoToAnswer> {
  const found = find();
  if (!found) return { ok: false, where: 'gone' };
  const places = found.filter(({ isCovered }) => !isCovered);
  if (places.length < found.length && places.length === 0) return { ok: false, where: 'covered' };
  const place = bestOf(places) ?? (await unfolded(places, find)) ?? places.find(isShown);
  if (!place) return elsewhere(places[0]);
  const behavior = isStill(document) ? 'instant' : 'smooth';
  place.item.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  controlOf(place)?.focus({ preventScroll: true });
  void arrived(place.item).then(() => ring(place));
  return { ok: true };
}

/** A place on screen where the field can be changed. */
function bestOf(places: readonly Located[]): Located | undefined {
  return places.find((place) => isShown(place) && controlOf(place));
}

function controlOf({ item }: Located): HTMLElement | undefined {
  for (const selector of CONTROLS) {
    const control = composedFind(item, selector);
    if (control instanceof HTMLElement && !control.matches(':disabled')) return control;
  }
  return undefined;
}

/** The field after the folded sections around it were opened. */
async function unfolded(places: readonly Located[], find: FindPlaces): Promise<Located | undefined> {
  let folded = places.find(foldedHeader);
  for (let level = 0; folded && level < MAX_SECTIONS; level += 1) {
    foldedHeader(folded)?.click();
    const until = performance.now() + OPEN_MS;
    let now: readonly Located[] = [];
    do {
      now = find() ?? [];
      const open = bestOf(now) ?? now.find(isShown);
      if (open) return open;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    } while (performance.now() < until);
    folded = now.find(foldedHeader);
  }
  return undefined;
}

/** The header of the outermost folded section that a place is in. */
function foldedHeader({ item, tree }: Located): HTMLElement | undefined {
  let header: HTMLElement | undefined;
  for (let section = tree.closest(item, SECTION); section; section = outer(section, tree)) {
    const button = composedFind(section, HEADER);
    if (button instanceof HTMLElement && button.getAttribute('aria-expanded') === 'false') header = button;
  }
  return header?.checkVisibility() ? header : undefined;
}

function outer(section: Element, tree: Tree): Element | undefined {
  const parent = tree.parent(section);
  return parent ? tree.closest(parent, SECTION) : undefined;
}

/** The closed tab that a place is in, by the page's own name of it. */
function elsewhere(place: Located | undefined): GoToAnswer {
  const id = place?.tree.closest(place.item, TAB_PANEL)?.getAttribute('aria-labelledby');
  const [tab] = place && id ? queryAll(place.tree, `[id="${CSS.escape(id)}"]`) : [];
  const name = tab ? visibleText(tab, MAX_LABEL) : '';
  return { ok: false, where: 'other-tab', ...(name && { place: name }) };
}

/** Resolves when an element has come to rest. */
async function arrived(element: Element): Promise<void> {
  const until = performance.now() + SCROLL_MS;
  let before: number | undefined;
  for (;;) {
    const { top } = element.getBoundingClientRect();
    if (top === before || performance.now() > until) return;
    before = top;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
