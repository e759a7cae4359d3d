import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { GoToAnswer } from '../../lib/messages/marks-message.ts';
import type { NotesEdit } from '../../lib/notes/edit.ts';
import type { KeepResult } from '../../lib/notes/notes.ts';
import { keep } from '../../lib/store/keep.ts';

/* What is done on a press is loaded with the first press, so that the findings do not wait for it. */

/** Has a tab show a field of its record. Never rejects. */
export async function goToField(tabId: number, record: string, row: FieldRow): Promise<GoToAnswer> {
  try {
    const { goToField: go } = await import('./go-to-field.ts');
    return await go(tabId, record, row);
  } catch {
    // After an update under an open panel there is nothing to load; the panel says so.
    return { ok: false, where: 'gone' };
  }
}

/** Changes what is kept of a record. Never rejects; on failure nothing is changed. */
export function editNotes(pageUrl: string, record: string, edit: NotesEdit): Promise<KeepResult> {
  return keep(async () => {
    const { editNotes: change } = await import('../../lib/store/edit-notes.ts');
    return change(pageUrl, record, edit);
  });
}
