import { describe, expect, it } from 'vitest';
import type { FieldMapping } from '../fields/mapping.ts';
import type { RawField, RawPage } from './raw.ts';
import { recognise } from './recognise.ts';

const mapping: FieldMapping = {
  'opportunity.deckLink': { apiNames: ['Sales_Deck__c', 'Old_Deck__c'], labels: ['Pitch deck'] },
  'account.segment': { labels: ['Size'] },
};

function page(fields: RawField[], kind: 'opportunity' | 'account' = 'opportunity'): RawPage {
  return { status: 'read', kind, record: '006000000000001', fields, lang: 'en', dateExamples: [] };
}

function deckIn(...fields: RawField[]) {
  const reading = recognise(page(fields), mapping);
  return reading.status === 'read' ? reading.cells['opportunity.deckLink'] : undefined;
}

const item = (apiName: string, text: string): RawField => ({ part: 'item', apiName, text });

describe('a mapped name', () => {
  it('finds a field that goes by no name of the catalogue', () => {
    expect(deckIn(item('acme__sales_deck__C', 'here'))).toMatchObject({ text: 'here', locator: 'mapping' });
    expect(deckIn({ part: 'item', label: '* Pitch Deck:', text: 'here' })).toMatchObject({ text: 'here' });
    expect(deckIn({ part: 'highlights', label: 'Pitch deck', text: 'here' })).toMatchObject({ text: 'here' });
    expect(recognise(page([item('Sales_Deck__c', 'here')]))).toMatchObject({ cells: {} });
  });

  it('is asked in the order written, API names first', () => {
    const label: RawField = { part: 'item', apiName: 'X__c', label: 'Pitch deck', text: 'by label' };
    const newest = item('Sales_Deck__c', 'newest');
    expect(deckIn(label, item('Old_Deck__c', 'old'), newest)?.text).toBe('newest');
    expect(deckIn(label, item('Old_Deck__c', 'old'))?.text).toBe('old');
    expect(deckIn(label)?.text).toBe('by label');
  });

  it('gives way to the catalogue’s own, even where that is blank or cut short', () => {
    const mapped = item('Sales_Deck__c', 'mapped');
    const own = 'Link_to_Custom_Pitch_Deck__c';
    expect(deckIn(mapped, item(own, 'own'))).toMatchObject({ text: 'own', locator: 'api-name' });
    expect(deckIn(mapped, item(own, ''))).toMatchObject({ text: '', locator: 'api-name' });
    const cut: RawField = { part: 'highlights', label: 'Custom Pitch Deck', text: 'https://dri…' };
    expect(deckIn(mapped, cut)).toMatchObject({ problem: 'cut-short', locator: 'highlights' });
  });

  it('does not take a page’s field from the one it already is', () => {
    const reading = recognise(page([{ part: 'item', apiName: 'Amount', label: 'Deal size', text: '5' }]), {
      'opportunity.iacv': { labels: ['Deal size'] },
    });
    expect(reading).toMatchObject({ cells: { 'opportunity.amount': { text: '5' } } });
    expect(reading).not.toHaveProperty(['cells', 'opportunity.iacv']);
  });

  it('counts on its own kind of record only', () => {
    const size: RawField = { part: 'item', label: 'Size', text: 'SMB' };
    expect(recognise(page([size]), mapping)).toMatchObject({ cells: {} });
    expect(recognise(page([size], 'account'), mapping)).toMatchObject({
      cells: { 'account.segment': { text: 'SMB' } },
    });
  });
});
