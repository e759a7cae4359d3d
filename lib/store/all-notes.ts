import { browser } from 'wxt/browser';
import { BROKEN_PREFIX, NOTES_PREFIX } from './notes.ts';
import { watchChanges } from './stored-item.ts';

/** Calls back after each change of any record's notes, until the signal aborts. */
export function watchNotes(onChange: () => void, signal: AbortSignal): void {
  watchChanges(
    'local',
    (changes) => {
      if (Object.keys(changes).some((key) => key.startsWith(NOTES_PREFIX))) onChange();
    },
    signal,
  );
}

/** How many records there are notes of, readable or not. */
export async function countNotes(): Promise<number> {
  return (await noteKeys()).filter((key) => key.startsWith(NOTES_PREFIX)).length;
}

/** Takes all notes away, also those that could not be read. */
export async function forgetNotes(): Promise<void> {
  await browser.storage.local.remove(await noteKeys());
}

async function noteKeys(): Promise<string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored).filter((key) => key.startsWith(NOTES_PREFIX) || key.startsWith(BROKEN_PREFIX));
}
