/** Records looked at between two saves; the oldest goes first. */
const MOST = 20;

const texts = new Map<string, string>();

/*
 * What was typed and could not be saved, in the panel's memory: a record that is read again, or looked at
 * again, still has it in its box.
 */

export function unsavedNote(key: string): string | undefined {
  return texts.get(key);
}

export function keepUnsaved(key: string, text: string): void {
  texts.delete(key);
  texts.set(key, text);
  const [oldest] = texts.keys();
  if (texts.size > MOST && oldest !== undefined) texts.delete(oldest);
}

/** Called once it is saved; nothing happens when something else was typed meanwhile. */
export function dropUnsaved(key: string, saved: string): void {
  if (texts.get(key) === saved) texts.delete(key);
}
