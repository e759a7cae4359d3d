import type { FieldMark, GoToAnswer, GoToMessage, MarksMessage } from '../messages/marks-message.ts';
import { debounce } from '../readers/debounce.ts';
import { addressOf, isSameRecord } from '../readers/salesforce-lightning/address.ts';
import { type Located, locatorOf } from '../readers/salesforce-lightning/locate.ts';
import { findShownRoots } from '../readers/salesforce-lightning/shown-root.ts';
import type { RecordAddress } from '../reading/reading.ts';
import { boxesOf, type FieldPlace, isShown, placeOf } from './field-place.ts';
import { createOverlay, type DrawnMark, RING_MS } from './overlay.ts';
import { showField } from './show-field.ts';
import { type LayoutWatch, watchLayout } from './watch-layout.ts';

/** New fields get their marks at the end of a burst of rendering. */
const SETTLE_MS = 100;
/** Under constant change at least this often; a field that goes, grows or moves is followed in the next frame. */
const MAX_WAIT_MS = 2_000;

/** A page with marks on it. */
export type MarkedPage = {
  /** Draws these marks in place of those before. */
  show(message: MarksMessage): void;
  /** The address changed; the marks of another record go at once. */
  navigated(): void;
  /** Brings a field into view. */
  goTo(message: GoToMessage): Promise<GoToAnswer>;
};

export type MarkedPageInput = {
  document: Document;
  /** The address now; in-app navigation changes it before the page follows. */
  currentUrl(): URL;
  /** False once the extension is gone; then nothing of it may stay in the page. */
  isAlive(): boolean;
};

type Placed = FieldPlace & { mark: FieldMark; drawnFor?: DOMRect };

/**
 * Draws marks beside the fields of the record on screen until the signal aborts. They follow scrolling,
 * resizing and re-rendering; nothing is watched while there is nothing to draw or the tab is hidden.
 */
export function markPage(input: MarkedPageInput, signal: AbortSignal): MarkedPage {
  const { document, currentUrl, isAlive } = input;
  const overlay = createOverlay(document);
  const settled = debounce(place, SETTLE_MS);
  let shown: MarksMessage | undefined;
  let placed: readonly Placed[] = [];
  let ringed: Located | undefined;
  let layout: LayoutWatch | undefined;
  let isPending = false;
  let hasMoved = false;

  /** The address, as far as it is of this record. */
  function addressFor(record: string): RecordAddress | undefined {
    const address = addressOf(currentUrl());
    return address && isSameRecord(address.record, record) ? address : undefined;
  }

  /** The fields of a record that is on screen. */
  function fieldsOf(record: string) {
    const address = addressFor(record);
    const parts = address ? findShownRoots(document, address) : [];
    return address && parts.length > 0 ? { parts, find: locatorOf(parts, address.kind) } : undefined;
  }

  /** Finds every field again. */
  function place(): void {
    if (!isAlive()) clear();
    const fields = shown && layout && fieldsOf(shown.record);
    // Each place is chosen anew: a control may have come to where a mark stood.
    placed = (fields ? (shown?.marks ?? []) : []).flatMap((mark) => {
      const located = fields?.find(mark).find(isShown);
      return located ? { ...located, mark } : [];
    });
    if (fields) {
      const roots = fields.parts.map(({ root }) => root);
      layout?.follow(
        roots.flatMap(({ tree }) => tree.roots.slice(1)),
        [...roots.map(({ element }) => element), ...placed.map(({ item }) => item)],
      );
    }
    draw();
  }

  /** Moves what is drawn to where its field is now. */
  function draw(): void {
    const marks = () => placed.flatMap(drawnAt);
    if (shown || ringed) overlay.draw(overlay.lookBelow(marks), ringed && boxesOf(ringed).item);
    else overlay.remove();
  }

  function drawnAt(one: Placed): DrawnMark | [] {
    const { mark } = one;
    one.drawnFor = one.item.getBoundingClientRect();
    const box = placeOf(document, one);
    return box ? { key: `${mark.field} ${mark.severity} ${mark.text}`, ...mark, box } : [];
  }

  function frame(): void {
    if (isPending) return;
    isPending = true;
    requestAnimationFrame(() => {
      isPending = false;
      // A field that was rendered anew is another element.
      if (!isAlive() || !placed.every(isShown)) place();
      else if (hasMoved || ringed || placed.some(isElsewhere)) draw();
      hasMoved = false;
    });
  }

  function moved(): void {
    hasMoved = true;
    frame();
  }

  /** A page grows without end while it renders; only a field that changes is followed at once. */
  function resized(elements: readonly Element[]): void {
    if (placed.some(({ item }) => elements.includes(item))) frame();
    else settled.ask(MAX_WAIT_MS);
  }

  /** Watches while there is something to draw and somebody to see it. */
  function update(): void {
    const isNeeded = !signal.aborted && !document.hidden && (shown !== undefined || ringed !== undefined);
    if (isNeeded) {
      layout ??= watchLayout(document, {
        moved,
        resized,
        changed: () => settled.ask(MAX_WAIT_MS),
      });
    } else {
      layout?.stop();
      layout = undefined;
      settled.cancel();
    }
    place();
  }

  function clear(): void {
    shown = undefined;
    ringed = undefined;
    layout?.stop();
    layout = undefined;
    settled.cancel();
    placed = [];
    draw();
  }

  function ring(located: Located): void {
    ringed = located;
    update();
    setTimeout(() => {
      if (ringed !== located) return;
      ringed = undefined;
      update();
    }, RING_MS);
  }

  document.addEventListener('visibilitychange', update, { signal });
  signal.addEventListener('abort', clear, { once: true });

  return {
    show(message) {
      if (JSON.stringify(message) === JSON.stringify(shown)) return;
      shown = message.marks.length > 0 && addressFor(message.record) ? message : undefined;
      update();
    },
    navigated() {
      if (shown && !addressFor(shown.record)) clear();
    },
    goTo({ record, ...names }) {
      const find = () => fieldsOf(record)?.find(names);
      return showField(document, find, ring);
    },
  };
}

function isElsewhere({ item, drawnFor }: Placed): boolean {
  const { x, y, width, height } = item.getBoundingClientRect();
  return (
    !drawnFor ||
    x !== drawnFor.x ||
    y !== drawnFor.y ||
    width !== drawnFor.width ||
    height !== drawnFor.height
  );
}
