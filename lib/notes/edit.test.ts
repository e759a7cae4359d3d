import { describe, expect, it } from 'vitest';
import { isEmpty, isTooLong, type NotesEdit, withEdit } from './edit.ts';
import { MAX_NOTE, MAX_REASON, noNotes, type RecordNotes } from './notes.ts';
import { personFor } from './person-for.ts';

const all: RecordNotes = {
  ticks: { champion: '2026-03-01' },
  notes: { champion: 'Met Dana.', metrics: '40 % faster.' },
  snoozes: { 'deck-link-present': { kind: 'not-relevant', on: '2026-03-02', reason: 'A pilot' } },
  reviewedOn: '2026-03-03',
};

describe('an edit', () => {
  it.each<[NotesEdit, RecordNotes]>([
    [
      { what: 'tick', element: 'metrics', on: '2026-03-18' },
      { ...all, ticks: { ...all.ticks, metrics: '2026-03-18' } },
    ],
    [
      { what: 'tick', element: 'champion' },
      { ...all, ticks: {} },
    ],
    [
      { what: 'note', element: 'champion', text: 'Gone.' },
      { ...all, notes: { ...all.notes, champion: 'Gone.' } },
    ],
    [
      { what: 'note', element: 'champion', text: ' \n' },
      { ...all, notes: { metrics: '40 % faster.' } },
    ],
    [
      { what: 'snooze', rule: 'deck-link-present' },
      { ...all, snoozes: {} },
    ],
    [
      { what: 'review', on: '2026-03-18' },
      { ...all, reviewedOn: '2026-03-18' },
    ],
  ])('changes one thing: %j', (edit, expected) => {
    const before = structuredClone(all);
    expect(withEdit(all, edit)).toEqual(expected);
    expect(all).toEqual(before);
  });

  it('that takes the last thing away leaves nothing to keep', () => {
    const reviewed = withEdit(noNotes, { what: 'review', on: '2026-03-18' });
    expect(isEmpty(reviewed)).toBe(false);
    expect(isEmpty(withEdit(reviewed, { what: 'review' }))).toBe(true);
  });

  it('is too long by one character', () => {
    const note = (length: number): NotesEdit => ({
      what: 'note',
      element: 'champion',
      text: 'x'.repeat(length),
    });
    const snooze = (length: number): NotesEdit => ({
      what: 'snooze',
      rule: 'deal-age',
      snooze: { kind: 'snooze', until: '2026-03-20', reason: 'x'.repeat(length) },
    });
    expect([note(MAX_NOTE), note(MAX_NOTE + 1)].map(isTooLong)).toEqual([false, true]);
    expect([snooze(MAX_REASON), snooze(MAX_REASON + 1)].map(isTooLong)).toEqual([false, true]);
  });
});

describe('the person of a record', () => {
  it.each([
    [{}, undefined, {}],
    [{ role: 'seller' as const }, all, { role: 'seller', reviewedOn: '2026-03-03' }],
    [{ reviewedOn: '2026-03-10' }, all, { reviewedOn: '2026-03-10' }],
    [{ reviewedOn: '2026-02-10' }, all, { reviewedOn: '2026-03-03' }],
    [{ reviewedOn: '2026-02-10' }, noNotes, { reviewedOn: '2026-02-10' }],
  ])('%j with what is kept has the later review', (person, notes, expected) => {
    expect(personFor(person, notes)).toEqual(expected);
  });
});
