import { browser } from 'wxt/browser';
import { accountIdOf } from '../judging/account-id.ts';
import { recordIn } from '../memory/recall.ts';
import type { ReadNotes } from '../notes/notes.ts';
import type { SeenHost, SeenPage, SeenRecord } from '../reading/seen.ts';
import { hostKey, storedHost } from './hosts.ts';
import { NOTES_PREFIX, notesKey, readNotes } from './notes.ts';
import { pageKey, storedPage, tabsIn } from './pages.ts';
import { recordKey, storedRecord } from './records.ts';
import { type StorageChanges, watchChanges } from './stored-item.ts';

/** All that was read and written which bears on the judgement of one tab. Every surface judges by the same. */
export type TabInputs = {
  /** `undefined` when the tab's page has sent nothing. */
  page: SeenPage | undefined;
  /** What was seen of the page's own record before. */
  own: SeenRecord | undefined;
  /** The opportunity's account, when it was seen in this browser session. */
  account: SeenRecord | undefined;
  /** How the page's host writes numbers and dates. */
  host: SeenHost | undefined;
  /** What the user wrote about the page's record; `undefined` for nothing. */
  notes: ReadNotes | undefined;
};

/** Of a tab that has sent nothing. */
export const noInputs: TabInputs = {
  page: undefined,
  own: undefined,
  account: undefined,
  host: undefined,
  notes: undefined,
};

/** Gives what is stored under a key, in any form; `undefined` for nothing. */
type Lookup = (key: string) => unknown;

/** The inputs of a tab out of a copy of what is stored. Rejects only when the schema of notes cannot be loaded. */
export function inputsIn(lookup: Lookup, tabId: number): Promise<TabInputs> {
  return withNotesRead(storedIn(lookup, tabId));
}

/** What is stored for a tab; the notes as they are in storage, where the user's own may be of any form. */
type StoredInputs = Omit<TabInputs, 'notes'> & { notes: unknown };

function storedIn(lookup: Lookup, tabId: number): StoredInputs {
  const page = storedPage(lookup(pageKey(tabId)));
  const record = recordIn(page?.page);
  if (!page || record === undefined) return { ...noInputs, page };
  const own = storedRecord(lookup(recordKey(page.url, record)));
  const host = storedHost(lookup(hostKey(page.url)));
  const id = accountIdOf(page, own);
  const account = id === undefined ? undefined : storedRecord(lookup(recordKey(page.url, id)));
  const noted = notesKey(page.url, record);
  const notes = noted === undefined ? undefined : lookup(noted);
  return { page, own, account, host, notes };
}

async function withNotesRead({ notes, ...seen }: StoredInputs): Promise<TabInputs> {
  return { ...seen, notes: await readNotes(notes) };
}

/** Where the notes of all tabs' records are in local storage, by a copy of session storage. */
export function notesKeysIn(stored: Readonly<Record<string, unknown>>): string[] {
  const asked = new Set<string>();
  for (const tabId of tabsIn(stored)) {
    storedIn((key) => {
      asked.add(key);
      return stored[key];
    }, tabId);
  }
  return [...asked].filter(isNotes);
}

function isNotes(key: string): boolean {
  return key.startsWith(NOTES_PREFIX);
}

export async function readTabInputs(tabId: number): Promise<TabInputs> {
  return settle(tabId, new Map(), new Set());
}

/**
 * Tells a tab's inputs now and after each change of any of them, until the signal aborts. They are always of
 * one record: another account's facts never stay beside it. Resolves once they were told for the first time,
 * or when the browser would not give them.
 */
export async function watchTabInputs(
  tabId: number,
  onInputs: (inputs: TabInputs) => void,
  signal: AbortSignal,
): Promise<void> {
  const known = new Map<string, unknown>();
  const asked = new Set<string>();
  let latest = 0;
  const tell = async () => {
    latest += 1;
    const run = latest;
    const inputs = await settle(tabId, known, asked).catch(() => undefined);
    // What came while reading is told by its own run.
    if (inputs && run === latest && !signal.aborted) onInputs(inputs);
  };
  const take = (changes: StorageChanges) => {
    const own = Object.entries(changes).filter(([key]) => asked.has(key));
    for (const [key, { newValue }] of own) known.set(key, newValue);
    if (own.length > 0) void tell();
  };
  watchChanges('session', take, signal);
  watchChanges('local', take, signal);
  await tell();
}

/**
 * Which keys are needed shows only from what is under the others, so it is read until nothing is missing.
 *
 * @param known What is stored, by key; what a change brings in while reading is newer than what is read.
 * @param asked Every key that was ever needed.
 */
async function settle(tabId: number, known: Map<string, unknown>, asked: Set<string>): Promise<TabInputs> {
  for (;;) {
    const needed = new Set<string>();
    const inputs = storedIn((key) => {
      needed.add(key);
      return known.get(key);
    }, tabId);
    const missing = [...needed].filter((key) => !known.has(key));
    if (missing.length === 0) {
      for (const key of known.keys()) if (!needed.has(key)) known.delete(key);
      return withNotesRead(inputs);
    }
    for (const key of missing) asked.add(key);
    const stored = await readKeys(missing);
    for (const key of missing) if (!known.has(key)) known.set(key, stored[key]);
  }
}

/** What the user wrote is kept for good, what a page says in memory only. */
async function readKeys(keys: readonly string[]): Promise<Record<string, unknown>> {
  const seen = await browser.storage.session.get(keys.filter((key) => !isNotes(key)));
  const notes = keys.filter(isNotes);
  return notes.length === 0 ? seen : { ...seen, ...(await browser.storage.local.get(notes)) };
}
