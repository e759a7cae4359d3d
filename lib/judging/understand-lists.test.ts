import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import type { Lists, RelatedList } from '../reading/lists.ts';
import type { Cell } from '../reading/reading.ts';
import type { SeenRecord } from '../reading/seen.ts';
import { type ListsInput, understandLists } from './understand-lists.ts';

const evidence = { lang: 'en-US', samples: ['12/31/2026'], dateExamples: [], currency: 'EUR' };
const own = '0068Z0000000001AAA';
const url = 'https://acme.lightning.force.com/lightning/r/Account/0018Z0000000001AAA/view';

function cell(text: string): Cell {
  return { text, locator: 'api-name' };
}

function row(record: string, stage = '2-Scoping') {
  return { record, cells: { 'opportunity.stage': cell(stage) } };
}

function understood(lists: Lists, account?: RelatedList, more: Partial<ListsInput> = {}) {
  const reading = {
    status: 'read',
    kind: 'opportunity',
    record: own,
    cells: {},
    evidence,
    ...lists,
  } as const;
  const seen: SeenRecord | undefined = account && {
    ...{ version: 2, kind: 'account', url, seenAt: 9, cells: {}, evidence },
    related: { ...account, seenAt: 5 },
  };
  return understandLists({ reading, readOn: '2026-03-18', account: seen, policy: defaultPolicy, ...more });
}

const complete = { rows: [row('0068Z0000000002AAA')], isComplete: true };

describe('understanding the lists of a page', () => {
  it('has no facts of lists that are not on the page', () => {
    expect(understood({})).toEqual({
      facts: {},
      rows: [
        { list: 'activities', state: 'absent' },
        { list: 'siblings', state: 'absent' },
      ],
    });
  });

  it('understands a sibling’s cells like those of a page', () => {
    const cells = {
      'opportunity.stage': cell('2-Scoping'),
      'opportunity.amount': cell('USD 7,777.00'),
      'opportunity.closeDate': cell('5/6/2026'),
      'opportunity.isWebDirect': cell('true'),
      'opportunity.type': cell(''),
      'opportunity.nextStepDate': cell('next week'),
    };
    const related = { rows: [{ record: '0068Z0000000002AAA', cells }], isComplete: true };
    expect(understood({ related }).facts).toEqual({
      siblings: [
        {
          stage: '2-Scoping',
          amount: { amount: 7_777, currency: 'USD' },
          closeDate: '2026-05-06',
          isWebDirect: true,
          type: null,
          nextStepDate: { unreadable: 'next week' },
        },
      ],
    });
  });

  it('takes no bare amount of a sibling for one in the open record’s currency', () => {
    const cells = { 'opportunity.amount': cell('7,777.00') };
    const related = { rows: [{ record: '0068Z0000000002AAA', cells }], isComplete: true };
    expect(understood({ related }).facts.siblings).toEqual([{ amount: { unreadable: '7,777.00' } }]);
  });

  it('knows how to read a row by the others', () => {
    const dated = (record: string, date: string) => ({
      record,
      cells: { 'opportunity.closeDate': cell(date) },
    });
    const related = {
      rows: [dated('0068Z0000000002AAA', '5/6/2026'), dated('0068Z0000000003AAA', '31/6/2026')],
      isComplete: true,
    };
    const quiet = { ...evidence, samples: [] };
    const reading = { status: 'read', kind: 'opportunity', record: own, cells: {}, related } as const;
    const { facts } = understood({}, undefined, { reading: { ...reading, evidence: quiet } });
    expect(facts.siblings?.[0]).toEqual({ closeDate: '2026-06-05' });
  });

  it('adds an unknown deal to a list that is not complete, and does not count it', () => {
    const { facts, rows } = understood({ related: { ...complete, isComplete: false } });
    expect(facts.siblings).toEqual([{ stage: '2-Scoping' }, {}]);
    expect(rows[1]).toEqual({
      ...{ list: 'siblings', state: 'value', count: 1, isCut: true, origin: 'this page' },
    });
  });

  it('joins the list of the account’s page, without the open opportunity', () => {
    const account = {
      rows: [row(own.slice(0, 15)), row('0068Z0000000002AAA', 'Closed Won')],
      isComplete: true,
    };
    const { facts, rows } = understood({}, account);
    expect(facts.siblings).toEqual([{ stage: 'Closed Won' }]);
    expect(rows[1]).toMatchObject({ count: 1, isCut: false, origin: 'account page', seenAt: 5 });
  });

  it('prefers the page’s own list, unless only the account’s is complete', () => {
    const account = { rows: [], isComplete: true };
    expect(understood({ related: complete }, account).rows[1]).toMatchObject({ origin: 'this page' });
    const cut = { ...complete, isComplete: false };
    expect(understood({ related: cut }, account).rows[1]).toMatchObject({ origin: 'account page' });
    expect(understood({ related: cut }, { ...account, isComplete: false }).rows[1]).toMatchObject({
      origin: 'this page',
    });
  });

  it('tells of activities how many and how new they are, or why they are not understood', () => {
    const entry = { kind: 'call', date: 'Yesterday' } as const;
    expect(understood({ timeline: { entries: [entry], isCut: true } })).toMatchObject({
      facts: {
        activities: [
          { date: '2026-03-17', kind: 'call' },
          { date: '2026-03-17', kind: 'other' },
        ],
      },
      rows: [{ state: 'value', count: 1, isCut: true, newest: '2026-03-17', origin: 'this page' }, {}],
    });
    const filtered = understood({ timeline: { entries: [entry], isFiltered: true } });
    expect(filtered.facts).toEqual({});
    expect(filtered.rows[0]).toMatchObject({ state: 'unreadable', reason: expect.any(String) });
  });
});
