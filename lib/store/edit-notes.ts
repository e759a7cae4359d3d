import { browser } from 'wxt/browser';
import { isEmpty, isOvertaken, isTooLong, type NotesEdit, withEdit } from '../notes/edit.ts';
import { type KeepResult, noNotes } from '../notes/notes.ts';
import { keep } from './keep.ts';
import { BROKEN_PREFIX, NOTES_PREFIX, NOTES_VERSION, notesKey, readNotes } from './notes.ts';

/**
 * Changes one thing of what is kept of a record. What another window wrote meanwhile stays: the newest is read
 * and only the one thing changed, one window after another. Never rejects; on failure nothing is changed.
 */
export async function editNotes(pageUrl: string, record: string, edit: NotesEdit): Promise<KeepResult> {
  const key = notesKey(pageUrl, record);
  if (key === undefined) return { ok: false, why: 'no-record' };
  if (isTooLong(edit)) return { ok: false, why: 'too-long' };
  return keep(() => navigator.locks.request(key, () => change(key, edit)));
}

async function change(key: string, edit: NotesEdit): Promise<KeepResult> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const { notes, problem } = (await readNotes(stored)) ?? { notes: noNotes };
  if (problem === 'newer') return { ok: false, why: 'newer' };
  if (isOvertaken(notes, edit)) return { ok: false, why: 'changed' };
  const edited = withEdit(notes, edit);
  const aside = problem ? { [key.replace(NOTES_PREFIX, BROKEN_PREFIX)]: stored } : {};
  if (!problem && isEmpty(edited)) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: { version: NOTES_VERSION, ...edited }, ...aside });
  return { ok: true };
}
