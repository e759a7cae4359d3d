import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NotesEdit } from '../notes/edit.ts';
import { MAX_NOTE, noNotes, type RecordNotes } from '../notes/notes.ts';
import { countNotes, forgetNotes } from './all-notes.ts';
import { editNotes } from './edit-notes.ts';
import { notesKey } from './notes.ts';
import { parseNotes } from './notes-schema.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const url = 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001AAA/view';
const record = '006000000000001AAA';
const key = 'notes:acme.lightning.force.com/006000000000001';
const tick: NotesEdit = { what: 'tick', element: 'champion', on: '2026-03-18' };

const edit = (change: NotesEdit) => editNotes(url, record, change);

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

describe('what is kept of a record', () => {
  it('is kept for good, under its host and the id without its check', async () => {
    const note: NotesEdit = { what: 'note', element: 'champion', text: 'Dana\n<b>said</b> yes' };
    const snooze: NotesEdit = {
      what: 'snooze',
      rule: 'deck-link-present',
      snooze: { kind: 'not-relevant', on: '2026-03-18', reason: '' },
    };
    for (const one of [tick, note, snooze, { what: 'review', on: '2026-03-17' } as const]) {
      expect(await edit(one)).toEqual({ ok: true });
    }
    expect(await stored()).toEqual({
      version: 1,
      ticks: { champion: '2026-03-18' },
      notes: { champion: 'Dana\n<b>said</b> yes' },
      snoozes: { 'deck-link-present': { kind: 'not-relevant', on: '2026-03-18', reason: '' } },
      reviewedOn: '2026-03-17',
    });
    expect(parseNotes(await stored())?.notes.reviewedOn).toBe('2026-03-17');
    expect(notesKey(url, record.slice(0, 15))).toBe(key);
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('is gone with the last thing taken away', async () => {
    await edit(tick);
    await edit({ what: 'tick', element: 'champion' });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('of two windows at once is all there', async () => {
    const elements = ['metrics', 'champion', 'partner', 'paperProcess'] as const;
    await Promise.all(elements.map((element) => edit({ what: 'note', element, text: element })));
    expect(parseNotes(await stored())?.notes.notes).toEqual(
      Object.fromEntries(elements.map((element) => [element, element])),
    );
  });

  it('takes the place of the text it was written over, and of no other', async () => {
    const note = (text: string, over: string) => edit({ what: 'note', element: 'champion', text, over });
    expect(await note('Dana', '')).toEqual({ ok: true });
    expect(await note('Ruben', '')).toEqual({ ok: false, why: 'changed' });
    expect(parseNotes(await stored())?.notes.notes).toEqual({ champion: 'Dana' });
    expect(await note('Ruben', 'Dana')).toEqual({ ok: true });
    expect(parseNotes(await stored())?.notes.notes).toEqual({ champion: 'Ruben' });
  });

  it.each(['', '006', '00600000000000!', '006000000000001AA', '../../policy00000', '__proto__'])(
    'is refused for "%s", which is no record',
    async (id) => {
      expect(await editNotes(url, id, tick)).toEqual({ ok: false, why: 'no-record' });
      expect(await browser.storage.local.get(null)).toEqual({});
    },
  );

  it('is refused when it is too long, a megabyte or one character', async () => {
    for (const length of [MAX_NOTE + 1, 1_048_576]) {
      const note: NotesEdit = { what: 'note', element: 'champion', text: 'x'.repeat(length) };
      expect(await edit(note)).toEqual({ ok: false, why: 'too-long' });
    }
    expect(await stored()).toBeUndefined();
  });

  it.each([
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['Extension context invalidated.', 'outdated'],
    ['An unexpected error occurred', 'refused'],
  ])('stays as it was when the browser says "%s"', async (words, why) => {
    await edit(tick);
    const before = await stored();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(words));
    expect(await edit({ what: 'review', on: '2026-03-18' })).toEqual({ ok: false, why });
    expect(await stored()).toEqual(before);
  });
});

describe('what is stored and is no notes', () => {
  const sound = { version: 1, ...noNotes };

  it.each([
    ['text', 'notes', 'broken'],
    ['a list', [], 'broken'],
    ['without a version', noNotes, 'broken'],
    ['of a newer version', { ...sound, version: 2, more: [] }, 'newer'],
    ['of an unknown element', { ...sound, ticks: { budget: '2026-03-18' } }, 'broken'],
    ['of a day that does not exist', { ...sound, reviewedOn: '2026-02-30' }, 'broken'],
    ['with a note that is too long', { ...sound, notes: { champion: 'x'.repeat(2_001) } }, 'broken'],
    [
      'with a snooze without an end',
      { ...sound, snoozes: { 'deal-age': { kind: 'snooze', reason: '' } } },
      'broken',
    ],
  ])('is empty and said to be so: %s', (_case, found, problem) => {
    expect(parseNotes(found)).toEqual({ notes: noNotes, problem });
  });

  it('is put aside before new notes take its place', async () => {
    await browser.storage.local.set({ [key]: { version: 1, ticks: 'all' } });
    expect(await edit(tick)).toEqual({ ok: true });
    expect(await browser.storage.local.get(null)).toEqual({
      [key]: { ...sound, ticks: { champion: '2026-03-18' } },
      [key.replace('notes:', 'brokenNotes:')]: { version: 1, ticks: 'all' },
    });
  });

  it('stays when a newer Squeaky wrote it', async () => {
    await browser.storage.local.set({ [key]: { version: 2 } });
    expect(await edit(tick)).toEqual({ ok: false, why: 'newer' });
    expect(await stored()).toEqual({ version: 2 });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        const read = parseNotes(found);
        expect(read.problem !== undefined || read.notes !== undefined).toBe(true);
      }),
    );
  });
});

it('all notes are counted and forgotten, and nothing else', async () => {
  const kept: RecordNotes = { ...noNotes, reviewedOn: '2026-03-18' };
  await browser.storage.local.set({
    [key]: { version: 1, ...kept },
    'notes:other.lightning.force.com/006000000000002': 'broken',
    'brokenNotes:other.lightning.force.com/006000000000003': 1,
    policy: { version: 1 },
  });
  expect(await countNotes()).toBe(2);
  await forgetNotes();
  expect(await browser.storage.local.get(null)).toEqual({ policy: { version: 1 } });
});
