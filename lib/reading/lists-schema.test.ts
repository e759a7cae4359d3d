import { describe, expect, it } from 'vitest';
import {
  MAX_ACTIVITIES,
  MAX_ACTIVITY_TEXT,
  MAX_CELL,
  MAX_CELLS,
  MAX_LISTS_TEXT,
  MAX_ROWS,
  type RawRelated,
  type RawTimeline,
} from './raw-lists.ts';
import { rawPageSchema } from './raw-schema.ts';
import { pageReadingSchema } from './schema.ts';

const address = { kind: 'account', record: '001000000000001' };
const entry = { kind: 'call', date: 'Today' };
const row = { record: '006000000000001', cells: [{ text: '1-Discovery', apiName: 'StageName' }] };

function isTaken(lists: { timeline?: RawTimeline; related?: RawRelated }): boolean {
  const page = { status: 'read', ...address, fields: [], lang: 'en', dateExamples: [], ...lists };
  return rawPageSchema.safeParse(page).success;
}

function timeline(length: number, more: object = {}): RawTimeline {
  return { entries: Array.from({ length }, () => ({ ...entry, ...more })) };
}

function related(length: number, cells: RawRelated['rows'][number]['cells'] = row.cells): RawRelated {
  const rows = Array.from({ length }, () => ({ ...row, cells }));
  return { account: '001000000000001', rows, isComplete: true };
}

describe('lists in a message', () => {
  it('are taken as a page shows them, or not at all', () => {
    const whole = { ...entry, subject: 'Intro', text: '', heading: 'July • 2026', isUpcoming: true as const };
    const lists = {
      timeline: { entries: [whole], isCut: true as const, filters: 'All' },
      related: related(1),
    };
    expect(isTaken(lists)).toBe(true);
    expect(isTaken({})).toBe(true);
  });

  it.each([
    ['another key', { timeline: timeline(1, { secret: 'x' }) }],
    ['no date', { timeline: { entries: [{ kind: 'call' }] } }],
    ['a row without a record', { related: { ...related(0), rows: [{ ...row, record: '' }] } }],
  ])('are dropped with %s', (_, lists) => {
    expect(isTaken(lists as never)).toBe(false);
  });

  it('are bounded', () => {
    expect(isTaken({ timeline: timeline(MAX_ACTIVITIES) })).toBe(true);
    expect(isTaken({ timeline: timeline(MAX_ACTIVITIES + 1) })).toBe(false);
    expect(isTaken({ timeline: timeline(1, { text: 'x'.repeat(MAX_ACTIVITY_TEXT + 1) }) })).toBe(false);
    expect(isTaken({ related: related(MAX_ROWS) })).toBe(true);
    expect(isTaken({ related: related(MAX_ROWS + 1) })).toBe(false);
    const cells = (length: number) => Array.from({ length }, () => ({ text: '' }));
    expect(isTaken({ related: related(1, cells(MAX_CELLS)) })).toBe(true);
    expect(isTaken({ related: related(1, cells(MAX_CELLS + 1)) })).toBe(false);
  });

  it('are bounded together', () => {
    const entries = MAX_LISTS_TEXT / MAX_ACTIVITY_TEXT;
    const full = timeline(entries, { text: 'x'.repeat(MAX_ACTIVITY_TEXT) });
    expect(isTaken({ timeline: full })).toBe(true);
    expect(isTaken({ timeline: full, related: related(1, [{ text: 'x' }]) })).toBe(false);
    const rows = related(MAX_ROWS, [{ text: 'x'.repeat(MAX_CELL) }]);
    expect(isTaken({ related: rows })).toBe(false);
  });
});

it('lists are taken out of storage as they were recognised, and no other', () => {
  const evidence = { lang: 'en', samples: [], dateExamples: [] };
  const isStored = (lists: object) =>
    pageReadingSchema.safeParse({ status: 'read', ...address, cells: {}, evidence, ...lists }).success;
  const cells = { 'opportunity.stage': { text: '1-Discovery', locator: 'api-name' } };
  expect(isStored({ related: { rows: [{ record: row.record, cells }], isComplete: false } })).toBe(true);
  expect(isStored({ timeline: { entries: [entry], isFiltered: true } })).toBe(true);
  expect(isStored({ timeline: { entries: [{ ...entry, kind: 'chat' }] } })).toBe(false);
  expect(isStored({ related: { rows: [{ record: row.record, cells: { other: {} } }] } })).toBe(false);
});
