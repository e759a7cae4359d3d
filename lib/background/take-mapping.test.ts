import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FieldMapping } from '../fields/mapping.ts';
import type { SeenRecord } from '../reading/seen.ts';
import { recordOf } from '../store/records.ts';
import { takeMapping } from './take-mapping.ts';

beforeEach(() => fakeBrowser.reset());

const url = 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001/view';
const mapping: FieldMapping = { 'opportunity.deckLink': { apiNames: ['Deck__c'] } };
const record: SeenRecord = {
  version: 2,
  kind: 'opportunity',
  url,
  seenAt: 1,
  cells: {
    'opportunity.amount': { text: '5', locator: 'api-name', seenAt: 1 },
    'opportunity.deckLink': { text: 'here', locator: 'mapping', seenAt: 1 },
  },
  evidence: { lang: 'en', samples: [], dateExamples: [] },
};

it('asks for pages to be read again once for each mapping', async () => {
  expect(await takeMapping(mapping)).toBe(true);
  expect(await takeMapping(mapping)).toBe(false);
  expect(await takeMapping({})).toBe(true);
});

it('forgets what another mapping found in records seen before, and nothing else', async () => {
  const stored = recordOf(url, '006000000000001');
  await takeMapping(mapping);
  await stored.write(record);
  await takeMapping(mapping);
  expect(await stored.read()).toEqual(record);
  await takeMapping({});
  expect((await stored.read())?.cells).toEqual({ 'opportunity.amount': record.cells['opportunity.amount'] });
});
