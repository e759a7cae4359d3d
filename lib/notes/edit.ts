import type { IsoDate } from '../facts/facts.ts';
import type { ElementId } from '../policy/names.ts';
import { MAX_NOTE, MAX_REASON, noNotes, type RecordNotes, type Snooze } from './notes.ts';

/** One change of what is kept of a record; without its last part it takes that away. */
export type NotesEdit =
  | { what: 'tick'; element: ElementId; on?: IsoDate }
  | {
      what: 'note';
      element: ElementId;
      text?: string;
      /** The text that this one is to take the place of; with another one there, nothing is changed. */
      over?: string;
    }
  | { what: 'snooze'; rule: string; snooze?: Snooze }
  | { what: 'review'; on?: IsoDate };

/** The notes with one change made and all else as it is. A note of nothing but spaces is none. */
export function withEdit(notes: RecordNotes, edit: NotesEdit): RecordNotes {
  switch (edit.what) {
    case 'tick':
      return { ...notes, ticks: withEntry(notes.ticks, edit.element, edit.on) };
    case 'note': {
      const text = keptNote(edit.text);
      return { ...notes, notes: withEntry(notes.notes, edit.element, text === '' ? undefined : text) };
    }
    case 'snooze':
      return { ...notes, snoozes: withEntry(notes.snoozes, edit.rule, edit.snooze) };
    case 'review': {
      const { reviewedOn: _before, ...others } = notes;
      return edit.on === undefined ? others : { ...others, reviewedOn: edit.on };
    }
  }
}

/** True for a note that another window has changed since the edit was begun. */
export function isOvertaken({ notes }: RecordNotes, edit: NotesEdit): boolean {
  return edit.what === 'note' && edit.over !== undefined && (notes[edit.element] ?? '') !== edit.over;
}

/** The note as it is kept: one of nothing but spaces is none. */
export function keptNote(text: string | undefined): string {
  return text?.trim() ? text : '';
}

/** True for a text that is longer than what is kept. */
export function isTooLong(edit: NotesEdit): boolean {
  if (edit.what === 'note') return (edit.text?.length ?? 0) > MAX_NOTE;
  return edit.what === 'snooze' && (edit.snooze?.reason.length ?? 0) > MAX_REASON;
}

/** True when nothing is left to keep. */
export function isEmpty(notes: RecordNotes): boolean {
  return JSON.stringify(notes) === JSON.stringify(noNotes);
}

function withEntry<V, E extends Readonly<Record<string, V>>>(entries: E, key: string, value?: V): E {
  const others = Object.entries(entries).filter(([own]) => own !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]) as E;
}
