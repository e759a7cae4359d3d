import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noNotes } from '../notes/notes.ts';
import { readNotesPart } from './notes-file.ts';
import { parseSettingsFile, settingsFileText, writeSettingsParts } from './settings-file.ts';

beforeEach(() => fakeBrowser.reset());

const record = 'acme.lightning.force.com/006000000000001';
const notes = { version: 1 as const, ...noNotes, notes: { champion: 'Dana' } };

describe('notes in a settings file', () => {
  it('come back in another browser, beside those that are there', async () => {
    await browser.storage.local.set({ [`notes:${record}`]: notes, 'notes:broken/1': 'x', other: 1 });
    const text = settingsFileText({ notes: await readNotesPart() });

    fakeBrowser.reset();
    const there = { 'notes:acme.lightning.force.com/006000000000002': notes };
    await browser.storage.local.set(there);
    const read = parseSettingsFile(text);
    if (!read.ok) throw new Error(read.errors[0]?.message);
    await writeSettingsParts(read.value);
    expect(await browser.storage.local.get(null)).toEqual({ ...there, [`notes:${record}`]: notes });
  });

  it.each([
    ['policy', notes, 'notes: expected hosts and record ids'],
    [record, { ...notes, reviewedOn: 'soon' }, `notes.${record}.reviewedOn: expected a day like 2026-03-18`],
    [record, { ...notes, version: 2 }, `notes.${record}.version: expected 1`],
  ])('are refused as a whole when one is wrong: %s', (key, value, message) => {
    const file = { format: 'squeaky-settings', version: 1, notes: { [key]: value } };
    const read = parseSettingsFile(JSON.stringify(file));
    expect(read.ok ? [] : read.errors.map((error) => error.message)).toEqual([message]);
  });
});
