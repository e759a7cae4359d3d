import { describe, expect, it } from 'vitest';
import { MAX_REMEMBERED_TEXT } from './reading.ts';
import type { SeenHost, SeenPage, SeenRecord } from './seen.ts';
import { parseHost, parsePage, parseRecord } from './seen-schema.ts';

const url = 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001/view';
const evidence = { lang: 'en', samples: ['12/31/2026'], dateExamples: [], currency: 'USD' };

describe('a tab’s page', () => {
  const saved = { text: '4,000', locator: 'highlights', label: 'Amount', offScreen: true } as const;
  const page: SeenPage = {
    version: 1,
    reader: 'salesforce-lightning',
    url,
    seenAt: 20,
    since: 10,
    page: {
      status: 'read',
      kind: 'opportunity',
      record: '006000000000001',
      cells: {
        'opportunity.amount': { text: '5,000', locator: 'api-name', draft: true, saved },
        'opportunity.accountName': { text: 'Acme', locator: 'label', target: '001', problem: 'conflict' },
      },
      evidence,
    },
  };

  it.each<[string, SeenPage]>([
    ['read', page],
    ['of no record', { ...page, page: { status: 'no-record' } }],
    ['being read', { ...page, page: { status: 'reading', kind: 'account', record: '001' } }],
  ])('is taken as it is: %s', (_case, seen) => {
    expect(parsePage(seen)).toEqual(seen);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'page'],
    ['another version', { ...page, version: 2 }],
    ['an address that is none', { ...page, url: 'nowhere' }],
    ['an unknown field', { ...page, page: { ...page.page, cells: { 'opportunity.x': saved } } }],
    [
      'a saved value with a saved value of its own',
      {
        ...page,
        page: { ...page.page, cells: { 'opportunity.amount': { ...saved, saved: { ...saved, saved } } } },
      },
    ],
  ])('that is %s counts as none', (_case, seen) => {
    expect(parsePage(seen)).toBeUndefined();
  });
});

describe('a record', () => {
  const cell = { text: 'SMB', locator: 'api-name', seenAt: 3 } as const;
  const record: SeenRecord = {
    version: 2,
    kind: 'account',
    url,
    seenAt: 5,
    savedAt: 4,
    cells: { 'account.segment': cell, 'account.name': { ...cell, target: '001', doubt: 'conflict' } },
    evidence,
  };

  it('is taken as it is', () => {
    expect(parseRecord(record)).toEqual(record);
  });

  it.each([
    ['nothing', undefined],
    ['of the first version', { ...record, version: 1 }],
    ['of a newer version', { ...record, version: 3 }],
    ['without its moment', { ...record, seenAt: undefined }],
    [
      'with a cell that was never seen',
      { ...record, cells: { 'account.segment': { ...cell, seenAt: undefined } } },
    ],
    ['with a draft', { ...record, cells: { 'account.segment': { ...cell, draft: true } } }],
    ['with an unknown field', { ...record, cells: { 'account.x': cell } }],
    [
      'too large',
      {
        ...record,
        cells: Object.fromEntries(
          ['opportunity.metrics', 'opportunity.risks', 'opportunity.help'].map((path) => [
            path,
            { ...cell, text: 'x'.repeat(MAX_REMEMBERED_TEXT / 2) },
          ]),
        ),
      },
    ],
  ])('that is %s counts as none', (_case, seen) => {
    expect(parseRecord(seen)).toBeUndefined();
  });
});

describe('a host’s formats', () => {
  const host: SeenHost = { version: 1, seenAt: 2, since: 1, evidence };

  it('are taken as they are', () => {
    expect(parseHost(host)).toEqual(host);
  });

  it.each([['text'], [{ ...host, version: 2 }], [{ ...host, evidence: {} }]])('%j is none', (seen) => {
    expect(parseHost(seen)).toBeUndefined();
  });
});
