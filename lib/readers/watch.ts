import type { RawPage } from '../reading/raw.ts';
import type { RecordAddress } from '../reading/reading.ts';
import { debounce } from './debounce.ts';
import type { Reader } from './reader.ts';

/** Lightning paints fields in bursts; a read waits for the end of one. */
const SETTLE_MS = 100;
/** While a seller types, a read comes at least this often. */
const TYPING_WAIT_MS = 500;
/** Under any other constant change, such as a ticking clock: each read takes time from the page. */
const MAX_WAIT_MS = 2_000;
/** A record that has not rendered by then is read as far as it is there. */
const LATE_MS = 10_000;
/** What can change the meaning of a record's page: its tree, its texts, and these attributes. */
export const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [
    ...['class', 'hidden', 'style', 'href', 'title', 'alt', 'data-value', 'data-name'],
    // What things are; these hardly ever change.
    ...['data-target-selection-name', 'data-component-id', 'data-output-element-id', 'data-input-element-id'],
    ...['field-label', 'slot', 'name', 'role'],
  ],
};
/** More changes take longer to follow than all of the page to read. */
const MAX_CHANGES = 200;
/** What changes without an observer being told, such as by a rule of style, is seen by the next whole look. */
export const WHOLE_LOOK_EVERY = 20;

/** What a watched page is asked and told. */
export type Watched = {
  reader: Reader;
  document: Document;
  /** The address now; in-app navigation changes it before the page follows. */
  currentUrl(): URL;
  /** False once the extension is gone from under the page; nothing is read from then on. */
  isAlive(): boolean;
  /** Called with each sight that differs from the one before, and with the first of a day. */
  send(sight: RawPage): void;
};

export type PageWatch = {
  /** The address changed. */
  navigated(): void;
  /** Reads now and sends even what was sent before. */
  readAgain(): void;
};

/**
 * Reads a page whenever it changes, until the signal aborts. One observer, one debounce; nothing is
 * observed on pages without a record or while the tab is hidden.
 */
export function watchPage(watched: Watched, signal: AbortSignal): PageWatch {
  const { reader, document, currentUrl, isAlive, send } = watched;
  const settled = debounce(look, SETTLE_MS);
  const observer = new MutationObserver((records) => {
    note(records);
    settled.ask(MAX_WAIT_MS);
  });
  /** Since the last look; unknown before the first. */
  let changes: MutationRecord[] | undefined;
  let looks = 0;
  let observed = new WeakSet<Node>();
  let address: RecordAddress | undefined;
  let isLate = false;
  let lateTimer: ReturnType<typeof setTimeout> | undefined;
  let lastSent = '';

  function look(): void {
    if (signal.aborted || document.hidden || !isAlive() || hasMoved()) return;
    if (!address) {
      emit({ status: 'no-record' });
      return;
    }
    note(observer.takeRecords());
    looks += 1;
    const known = looks % WHOLE_LOOK_EVERY === 0 ? undefined : changes;
    const { sight, shadowRoots } = reader.read(document, address, isLate, known);
    changes = [];
    for (const root of shadowRoots) observe(root);
    if (sight.status === 'reading') giveTime();
    else endTime();
    emit(sight);
  }

  function note(records: readonly MutationRecord[]): void {
    if (!changes) return;
    changes = changes.length + records.length > MAX_CHANGES ? undefined : [...changes, ...records];
  }

  function emit(sight: RawPage): void {
    // By the next day the same page is judged differently, and only then is it news.
    const news = new Date().toDateString() + JSON.stringify(sight);
    if (news === lastSent) return;
    lastSent = news;
    send(sight);
  }

  function observe(root: Node): void {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, CHANGES);
  }

  function stop(): void {
    observer.disconnect();
    observed = new WeakSet();
    changes = undefined;
    settled.cancel();
    endTime();
  }

  /** Also for a page that was read and begins to render again. */
  function giveTime(): void {
    lateTimer ??= setTimeout(() => {
      lateTimer = undefined;
      isLate = true;
      look();
    }, LATE_MS);
  }

  function endTime(): void {
    clearTimeout(lateTimer);
    lateTimer = undefined;
  }

  function watchRecord(record: RecordAddress): void {
    emit({ status: 'reading', ...record });
    if (document.hidden) return;
    giveTime();
    observe(document);
    settled.ask(TYPING_WAIT_MS);
  }

  /** Not every browser tells of a new address in time, or at all. */
  function hasMoved(): boolean {
    const next = reader.addressOf(currentUrl());
    if (next?.record === address?.record && next?.kind === address?.kind) return false;
    stop();
    address = next;
    isLate = false;
    if (next) watchRecord(next);
    else emit({ status: 'no-record' });
    return true;
  }

  function navigated(): void {
    if (!hasMoved() && !address) look();
  }

  function readAgain(): void {
    lastSent = '';
    changes = undefined;
    look();
  }

  function lookAtEdit(): void {
    if (address && !document.hidden) settled.ask(TYPING_WAIT_MS);
  }

  function hiddenOrShown(): void {
    if (document.hidden) {
      stop();
      return;
    }
    if (address) observe(document);
    look();
  }

  const options = { signal, capture: true, passive: true };
  // Typed values are properties and change no node; `input` crosses shadow borders.
  for (const type of ['input', 'change', 'focusout']) document.addEventListener(type, lookAtEdit, options);
  document.addEventListener('visibilitychange', hiddenOrShown, options);
  // A page restored from the back/forward cache runs no script again.
  document.defaultView?.addEventListener('pageshow', readAgain, options);
  signal.addEventListener('abort', stop, { once: true });
  navigated();
  return { navigated, readAgain };
}
