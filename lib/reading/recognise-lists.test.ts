import { describe, expect, it } from 'vitest';
import type { RawField } from './raw.ts';
import type { RawRelated, RawTimeline } from './raw-lists.ts';
import { recognise } from './recognise.ts';
import { showsAll } from './timeline-filters.ts';

const OWN = '0068Z0000000001AAA';
const OTHER = '0068Z0000000002AAA';
const ACCOUNT = '0018Z0000000001AAA';

type Shown = { timeline?: RawTimeline; related?: RawRelated };

function read(shown: Shown, target: string = ACCOUNT) {
  const account: RawField = { part: 'item', apiName: 'AccountId', text: 'Acme', ...(target && { target }) };
  const reading = recognise({
    status: 'read',
    kind: 'opportunity',
    record: OWN,
    fields: [account],
    lang: 'en',
    dateExamples: [],
    ...shown,
  });
  if (reading.status !== 'read') throw new Error(reading.status);
  return reading;
}

function related(...cells: RawRelated['rows'][number]['cells']): RawRelated {
  return { account: ACCOUNT, rows: [{ record: OTHER, cells }], isComplete: true };
}

describe('recognising a timeline', () => {
  it.each([
    ['call', 'call'],
    ['log-a-call', 'call'],
    ['event', 'meeting'],
    ['email', 'email'],
    ['list-email', 'email'],
    ['task', 'task'],
    ['note', 'note'],
    ['voice', 'other'],
    ['', 'other'],
    ['constructor', 'other'],
  ])('knows "%s" as %s', (kind, known) => {
    const { timeline } = read({ timeline: { entries: [{ kind, date: 'Today' }] } });
    expect(timeline?.entries).toEqual([{ kind: known, date: 'Today' }]);
  });

  it('keeps that it is cut, and tells that it is filtered', () => {
    const entries: RawTimeline['entries'] = [];
    expect(read({ timeline: { entries, isCut: true } }).timeline).toEqual({ entries, isCut: true });
    const filters = 'Filters: Within 2 months • All activities • Email';
    expect(read({ timeline: { entries, filters } }).timeline).toEqual({ entries, isFiltered: true });
    const all = 'Filters: All time • All activities • All types';
    expect(read({ timeline: { entries, filters: all } }).timeline).toEqual({ entries });
  });

  it.each([
    ['Filters: All time • All activities • All types', true],
    ['Filter: Gesamter Zeitraum • Alle Aktivitäten • Alle Typen', true],
    ['フィルター： すべての期間 • すべての活動 • すべての種別', true],
    ['All time • All activities • All types', true],
    ['Filters: All time • My activities • All types', false],
    ['Filters: All time • All activities • Logged calls, Email', false],
    ['Filters: All time • All activities', false],
    ['Filters: All', false],
    ['', false],
  ])('"%s" shows all: %s', (filters, isAll) => {
    expect(showsAll(filters)).toBe(isAll);
  });
});

describe('recognising a list of opportunities', () => {
  it('knows columns by API name before label', () => {
    const shown = related(
      { text: '1-Discovery', apiName: 'StageName', label: 'Amount' },
      { text: 'USD 5.00', label: 'Amount' },
      { text: 'private words', apiName: 'Passport__c', label: 'Passport' },
    );
    expect(read({ related: shown }).related).toEqual({
      rows: [
        {
          record: OTHER,
          cells: {
            'opportunity.stage': { text: '1-Discovery', locator: 'api-name', label: 'Amount' },
            'opportunity.amount': { text: 'USD 5.00', locator: 'label', label: 'Amount' },
          },
        },
      ],
      isComplete: true,
    });
  });

  it('takes the first of two columns of one field', () => {
    const shown = related({ text: 'one', apiName: 'StageName' }, { text: 'two', apiName: 'StageName' });
    expect(read({ related: shown }).related?.rows[0]?.cells['opportunity.stage']?.text).toBe('one');
  });

  it('leaves out the open opportunity, whichever form its id has', () => {
    const shown = { ...related(), rows: [{ record: OWN.slice(0, 15), cells: [] }] };
    expect(read({ related: shown }).related).toEqual({ rows: [], isComplete: true });
  });

  it('takes no list of another account, nor of one that is not known to be the deal’s', () => {
    expect(read({ related: related() }, ACCOUNT.slice(0, 15))).toHaveProperty('related');
    expect(read({ related: related() }, '0018Z0000000002AAA')).not.toHaveProperty('related');
    expect(read({ related: related() }, '')).not.toHaveProperty('related');
  });
});
