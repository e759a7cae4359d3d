import { describe, expect, it } from 'vitest';
import type { SeenHost } from '../reading/seen.ts';
import { type At, evidence, pageOf, rememberedAfter, type ShownCells, seenAs } from './looks.fixture.ts';
import { recall, recalled, recordIn } from './recall.ts';

const path = 'opportunity.nextSteps';
const shows = (text: string, more = {}): ShownCells => ({ [path]: { text, ...more } });
const before: At = { at: 5, shows: shows('Send the deck to Dana') };

/** What is believed of a page at 10 that came up at 8. */
function believed(cells: ShownCells, ...looks: At[]) {
  const record = looks.length > 0 ? rememberedAfter(...looks) : undefined;
  return recall(seenAs(pageOf(cells), 10, 8), record, undefined).believed[path];
}

describe('what is believed of a field', () => {
  it('is what is on screen, whatever was seen before', () => {
    const onScreen = { from: 'page', isStale: false };
    expect(believed(shows('Call'), before)).toMatchObject({ ...onScreen, cell: { text: 'Call' } });
    expect(believed(shows(''), before)).toMatchObject({ ...onScreen, cell: { text: '' } });
    expect(believed(shows('Call'), before)).not.toHaveProperty('seenAt');
  });

  it('is what is on screen, and stale where another browser tab has shown something newer', () => {
    const newer: At = { at: 9, shows: shows('Send the deck') };
    expect(believed(shows('Call'), newer)).toMatchObject({ from: 'page', isStale: true });
    expect(believed(shows('Send the deck'), newer)).toMatchObject({ from: 'page', isStale: false });
    const unread: At = { at: 9, shows: shows('?', { problem: 'conflict' }) };
    expect(believed(shows('Call'), unread)).toMatchObject({ from: 'page', isStale: false });
  });

  it('is what was seen before when the page does not show it', () => {
    expect(believed({}, before)).toEqual({
      cell: { text: 'Send the deck to Dana', locator: 'api-name' },
      from: 'memory',
      seenAt: 5,
      isStale: false,
    });
    expect(believed({})).toBeUndefined();
  });

  it('is unreadable when the page cannot be read now', () => {
    for (const problem of ['conflict', 'not-text', 'cut-short']) {
      expect(believed(shows('Call…', { problem }), before)?.cell).toMatchObject({ text: 'Call…', problem });
    }
    expect(believed(shows('Send the…', { problem: 'conflict' }), before)?.cell).toHaveProperty('problem');
  });

  it('is the whole text that was seen when the page shows its beginning', () => {
    const cut = shows('Send the…', { problem: 'cut-short' });
    expect(believed(cut, before)).toMatchObject({ from: 'memory', cell: { text: 'Send the deck to Dana' } });
    const doubted = { at: 6, shows: shows('?', { problem: 'conflict' }) };
    expect(believed(cut, before, doubted)?.cell).toMatchObject({ text: 'Send the…', problem: 'cut-short' });
  });

  it('is unreadable when the last look could not read it', () => {
    const doubted = { at: 6, shows: shows('?', { problem: 'not-text' }) };
    expect(believed({}, before, doubted)?.cell).toMatchObject({ problem: 'not-text' });
  });
});

describe('what only a closed tab shows', () => {
  const hidden = (text: string) => shows(text, { offScreen: true });

  it('is believed, with when the same words were on screen', () => {
    expect(believed(hidden('Call'))).toMatchObject({ from: 'page', cell: { text: 'Call', offScreen: true } });
    expect(believed(hidden('Call'))).not.toHaveProperty('seenAt');
    expect(believed(hidden('Send the deck to Dana'), before)).toMatchObject({ from: 'page', seenAt: 5 });
  });

  it('beats what was seen before the page came up, and gives way to what was seen since', () => {
    expect(believed(hidden('Call'), before)?.cell.text).toBe('Call');
    expect(believed(hidden('Call'), { at: 9, tab: 'other', shows: shows('Mail') })).toMatchObject({
      from: 'memory',
      cell: { text: 'Mail' },
    });
  });
});

describe('after a save', () => {
  const name = (text: string): ShownCells => ({ 'opportunity.name': text });
  const unsaved: At = { at: 5, shows: { ...shows('Call'), ...name('Acme') } };
  const savedAt = (at: number): At => ({ at, shows: name('Acme 2') });

  it('what was seen before it may be older than the record', () => {
    expect(believed({}, unsaved, savedAt(6))?.isStale).toBe(true);
    expect(believed({}, unsaved, savedAt(6), { at: 7, shows: shows('Call') })?.isStale).toBe(false);
  });

  it('so may be what a closed tab shows, unless the page came up since', () => {
    const hidden = (text: string) => shows(text, { offScreen: true });
    expect(believed(hidden('Call'), unsaved, savedAt(6))?.isStale).toBe(true);
    expect(believed(hidden('Mail'), unsaved, savedAt(6))?.isStale).toBe(false);
    expect(believed(hidden('Mail'), unsaved, savedAt(9))?.isStale).toBe(true);
    expect(believed(shows('Call'), unsaved, savedAt(9))?.isStale).toBe(false);
  });
});

describe('a draft', () => {
  const draft = (more = {}) => shows('typed', { draft: true, ...more });

  it('is believed, and what is saved comes from the page, else from what was seen', () => {
    const record = rememberedAfter(before);
    const saved = { text: 'Mail', locator: 'highlights' } as const;
    const known = recall(seenAs(pageOf(draft({ saved })), 10), record, undefined);
    expect(known.believed[path]?.cell).toMatchObject({ text: 'typed', draft: true });
    expect(known.saved[path]).toMatchObject({ cell: saved, from: 'page' });
    const alone = recall(seenAs(pageOf(draft()), 10), record, undefined);
    expect(alone.saved[path]).toMatchObject({ cell: { text: 'Send the deck to Dana' }, from: 'memory' });
    expect(recall(seenAs(pageOf(draft()), 10), undefined, undefined).saved).toEqual({});
  });

  it('of a lookup that was not changed stands for the same record', () => {
    const lookup = (more = {}): ShownCells => ({ 'opportunity.accountName': { text: 'Acme', ...more } });
    const record = rememberedAfter({ at: 1, shows: lookup({ target: '001' }) });
    const known = recall(seenAs(pageOf(lookup({ draft: true })), 10), record, undefined);
    expect(known.believed['opportunity.accountName']?.cell.target).toBe('001');
    const other = recall(seenAs(pageOf(lookup({ draft: true, text: 'Other' })), 10), record, undefined);
    expect(other.believed['opportunity.accountName']?.cell).not.toHaveProperty('target');
  });
});

it('forgets numbers and dates of a format that the user has left, and no words', () => {
  const host: SeenHost = { version: 1, seenAt: 9, since: 6, evidence };
  const record = rememberedAfter({
    at: 5,
    shows: { 'opportunity.closeDate': '03/04/2026', ...shows('Call') },
  });
  expect(Object.keys(recalled(record, host))).toEqual([path]);
  expect(Object.keys(recalled(record, { ...host, since: 5 }))).toHaveLength(2);
});

it('takes nothing of another kind of record', () => {
  const record = rememberedAfter({ at: 5, shows: { 'account.name': 'Acme', ...shows('Call') } });
  expect(Object.keys(recalled(record, undefined))).toEqual([path]);
});

it.each([
  [undefined, undefined],
  [{ status: 'no-record' } as const, undefined],
  [{ status: 'reading', kind: 'account', record: '001' } as const, '001'],
])('the record of %j is %s', (page, record) => {
  expect(recordIn(page)).toBe(record);
});
