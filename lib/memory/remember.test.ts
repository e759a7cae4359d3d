import { describe, expect, it } from 'vitest';
import { MAX_REMEMBERED_TEXT } from '../reading/reading.ts';
import { type At, evidence, pageOf, rememberedAfter, type ShownCells, url } from './looks.fixture.ts';
import { remember } from './remember.ts';

const path = 'opportunity.nextSteps';
const shows = (text: string, more = {}): ShownCells => ({ [path]: { text, ...more } });

function cellAfter(...looks: At[]) {
  return rememberedAfter(...looks).cells[path];
}

describe('what is remembered of a field', () => {
  it('is what was on screen last, with when', () => {
    expect(cellAfter({ at: 1, shows: shows('Call') })).toEqual({
      text: 'Call',
      locator: 'api-name',
      seenAt: 1,
    });
    expect(cellAfter({ at: 1, shows: shows('Call') }, { at: 2, shows: shows('Call') })?.seenAt).toBe(2);
    expect(cellAfter({ at: 1, shows: shows('Call') }, { at: 2, shows: shows('Mail') })?.text).toBe('Mail');
  });

  it('stays when the field is not on the page, and is emptied when it is blank', () => {
    expect(cellAfter({ at: 1, shows: shows('Call') }, { at: 2, shows: {} })).toMatchObject({
      text: 'Call',
      seenAt: 1,
    });
    expect(cellAfter({ at: 1, shows: shows('Call') }, { at: 2, shows: shows('') })).toMatchObject({
      text: '',
      seenAt: 2,
    });
  });

  it('is never a draft, only what is saved beside it', () => {
    const draft = shows('typed', { draft: true });
    expect(remember(undefined, { url, page: pageOf(draft), previous: undefined, seenAt: 1 })).toBeUndefined();
    expect(cellAfter({ at: 1, shows: shows('Call') }, { at: 2, shows: draft })).toMatchObject({
      text: 'Call',
      seenAt: 1,
    });
    const saved = { text: 'Mail', locator: 'highlights' } as const;
    expect(cellAfter({ at: 1, shows: shows('typed', { draft: true, saved }) })).toEqual({
      ...saved,
      seenAt: 1,
    });
  });

  it('keeps what else is known of the record', () => {
    const before = rememberedAfter({ at: 1, shows: shows('Call') });
    const look = { url, page: pageOf({}), previous: undefined, seenAt: 2 };
    expect(remember({ ...before, siblings: 3 } as typeof before, look)).toMatchObject({
      siblings: 3,
      seenAt: 2,
    });
  });

  it('stays within its bounds; the longest texts are forgotten first', () => {
    const { cells } = rememberedAfter({
      at: 1,
      shows: {
        'opportunity.nextSteps': 'short',
        'opportunity.metrics': 'x'.repeat(MAX_REMEMBERED_TEXT - 5),
        'opportunity.champion': 'y'.repeat(MAX_REMEMBERED_TEXT),
      },
    });
    expect(Object.keys(cells).sort()).toEqual(['opportunity.metrics', 'opportunity.nextSteps']);
  });
});

describe('a field in a closed tab', () => {
  const hidden = (text: string) => shows(text, { offScreen: true });

  it('is not seen again', () => {
    expect(cellAfter({ at: 1, shows: shows('Call') }, { at: 2, shows: hidden('Call') })?.seenAt).toBe(1);
    expect(
      rememberedAfter({ at: 1, shows: { ...hidden('Call'), 'opportunity.name': 'Acme' } }).cells,
    ).toEqual({
      'opportunity.name': expect.anything(),
    });
  });

  it('is seen when it changes there', () => {
    expect(cellAfter({ at: 1, shows: shows('Call') }, { at: 2, shows: hidden('Mail') })).toEqual({
      text: 'Mail',
      locator: 'api-name',
      seenAt: 2,
    });
  });
});

describe('a field that cannot be read any more', () => {
  const known = { at: 1, shows: shows('Send the deck to Dana') };

  it.each(['conflict', 'not-text', 'cut-short'] as const)('is doubted: %s', (problem) => {
    const doubted = cellAfter(known, { at: 2, shows: shows('Call…', { problem }) });
    expect(doubted).toMatchObject({ text: 'Send the deck to Dana', doubt: problem, seenAt: 1 });
  });

  it('is believed again once it is seen', () => {
    const unreadable = { at: 2, shows: shows('?', { problem: 'conflict' }) };
    const again = cellAfter(known, unreadable, { ...known, at: 3 });
    expect(again).toEqual({ text: 'Send the deck to Dana', locator: 'api-name', seenAt: 3 });
  });

  it('is believed while what is cut short begins like it', () => {
    const cut = { at: 2, shows: shows('Send the…', { problem: 'cut-short' }) };
    expect(cellAfter(known, cut)).toEqual({ text: 'Send the deck to Dana', locator: 'api-name', seenAt: 1 });
  });

  it('is remembered as such while nothing better was seen', () => {
    const unreadable = shows('?', { problem: 'conflict' });
    expect(cellAfter({ at: 1, shows: unreadable })).toMatchObject({ problem: 'conflict', seenAt: 1 });
    expect(cellAfter({ at: 1, shows: unreadable }, { ...known, at: 2 })).not.toHaveProperty('problem');
  });
});

describe('another browser tab', () => {
  it('that still shows what was there before does not undo what was seen since', () => {
    const old = { at: 1, tab: 'old', shows: shows('Call') };
    const saved = { at: 2, tab: 'new', shows: shows('Mail') };
    const still = { ...old, at: 3 };
    expect(rememberedAfter(old, saved, still)).toMatchObject({
      savedAt: 2,
      cells: { [path]: { text: 'Mail' } },
    });
    expect(cellAfter(old, saved, still, { at: 4, tab: 'old', shows: shows('Post') })?.text).toBe('Post');
  });
});

describe('a save', () => {
  const savedAt = (...looks: At[]) => rememberedAfter(...looks).savedAt;
  const call = { at: 1, shows: shows('Call') };

  it('is a value that changes', () => {
    expect(savedAt(call)).toBeUndefined();
    expect(savedAt(call, { ...call, at: 2 })).toBeUndefined();
    expect(savedAt(call, { at: 2, shows: shows('Mail') })).toBe(2);
    expect(savedAt(call, { at: 2, shows: {} }, { at: 3, shows: shows('Mail') })).toBe(3);
    expect(savedAt(call, { at: 2, shows: shows('Mail') }, { at: 3, shows: shows('Mail') })).toBe(2);
  });

  it('is not another way to write it in another place', () => {
    expect(savedAt(call, { at: 2, shows: shows('Call, Mail', { locator: 'highlights' }) })).toBeUndefined();
    expect(savedAt(call, { at: 2, shows: shows('Call.', { label: 'Plan' }) })).toBeUndefined();
    expect(savedAt(call, { at: 2, shows: shows('Call.', { apiName: 'NextStep' }) })).toBeUndefined();
  });

  it('is not a text that cannot be read, and is seen through one', () => {
    const unreadable = { at: 2, shows: shows('Mail', { problem: 'conflict' }) };
    expect(savedAt(call, unreadable)).toBeUndefined();
    expect(savedAt(call, unreadable, { at: 3, shows: shows('Mail') })).toBe(3);
  });

  it('is a draft that gives way to what was typed', () => {
    const typed = { at: 1, shows: shows('Mail', { draft: true }) };
    expect(savedAt(typed, { at: 2, shows: shows('Mail') })).toBe(2);
    expect(savedAt(typed, { at: 2, shows: shows('Call') })).toBeUndefined();
  });

  it('is not an edit that was cancelled', () => {
    const typed = { at: 2, shows: shows('Call', { draft: true }) };
    expect(savedAt(call, typed, { at: 3, shows: shows('Call') })).toBeUndefined();
  });
});

it('keeps what the record’s pages showed of its format', () => {
  const record = rememberedAfter(
    { at: 1, shows: shows('Call'), evidence: { ...evidence, samples: ['12/31/2026'], currency: 'EUR' } },
    { at: 2, shows: {} },
  );
  expect(record.evidence).toMatchObject({ samples: ['12/31/2026'], currency: 'EUR' });
});
