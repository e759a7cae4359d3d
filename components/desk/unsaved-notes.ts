/** Records looked at between two saves; the oldest goes first. */
const MOST = 20;

/** What was typed, and over which kept text it was begun. */
export type UnsavedNote = { text: string; over: string };

const unsaved = new Map<string, UnsavedNote>();

/*
 * What was typed and could not be saved, in the panel's memory: a record that is read again, or looked at
 * again, still has it in its box.
 */

export function unsavedNote(key: string): UnsavedNote | undefined {
  return unsaved.get(key);
}

export function keepUnsaved(key: string, note: UnsavedNote): void {
  unsaved.delete(key);
  unsaved.set(key, note);
  const [oldest] = unsaved.keys();
  if (unsaved.size > MOST && oldest !== undefined) unsaved.delete(oldest);
}

/** Called once it is saved; nothing happens when something else was typed meanwhile. */
export function dropUnsaved(key: string, saved: string): void {
  if (unsaved.get(key)?.text === saved) unsaved.delete(key);
}
