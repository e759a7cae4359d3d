import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SeenRecord } from '../reading/seen.ts';
import { dropOldest } from './drop-oldest.ts';
import { keptRecords, recordKey, recordOf } from './records.ts';

beforeEach(() => fakeBrowser.reset());

const url = 'https://acme.lightning.force.com/lightning/r/Account/001000000000001/view';
const id = '001000000000001';
const cell = { text: 'SMB', locator: 'api-name', seenAt: 3 } as const;
const record: SeenRecord = {
  version: 2,
  kind: 'account',
  url,
  seenAt: 5,
  savedAt: 4,
  cells: { 'account.segment': cell, 'account.name': { ...cell, target: '001', doubt: 'conflict' } },
  evidence: { lang: 'en', samples: [], dateExamples: [] },
};

describe('a record', () => {
  it('comes back as it was written, and stays in memory', async () => {
    await recordOf(url, id).write(record);
    expect(await recordOf(url, id).read()).toEqual(record);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('is one under its short and its long id, and another one on another host', () => {
    expect(recordKey(url, `${id}AAA`)).toBe(recordKey(url, id));
    expect(recordKey(url.replace('acme', 'acme--test.sandbox'), id)).not.toBe(recordKey(url, id));
    expect(recordKey(url, '001000000000002')).not.toBe(recordKey(url, id));
  });

  it.each([
    ['nothing', undefined],
    ['of the first version', { ...record, version: 1 }],
    ['of a newer version', { ...record, version: 3 }],
    ['what did not fit its schema', null],
  ])('that is %s counts as none', async (_case, stored) => {
    await browser.storage.session.set({ [recordKey(url, id)]: stored });
    expect(await recordOf(url, id).read()).toBeUndefined();
  });
});

it('the records that were seen longest ago make room', async () => {
  const all = Array.from(
    { length: keptRecords.most + 2 },
    (_, index) => `001${String(index).padStart(12, '0')}`,
  );
  const stored = all.map((own, index) => [recordKey(url, own), { ...record, seenAt: index }]);
  await browser.storage.session.set({ ...Object.fromEntries(stored), other: 1 });
  await dropOldest(keptRecords);
  const left = Object.keys(await browser.storage.session.get(null));
  expect(left).toHaveLength(keptRecords.most + 1);
  expect(left).not.toContain(recordKey(url, all[1] ?? ''));
  expect(left).toContain(recordKey(url, all[2] ?? ''));
});
