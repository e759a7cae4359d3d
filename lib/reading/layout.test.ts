import { describe, expect, it } from 'vitest';
import type { FieldMapping } from '../fields/mapping.ts';
import { layoutWith, MAX_UNMATCHED, type SeenLayout } from './layout.ts';
import type { RawField, RawPage } from './raw.ts';
import { recognise } from './recognise.ts';

const mapping: FieldMapping = {
  'opportunity.deckLink': { apiNames: ['Sales_Deck__c'] },
};

function page(fields: RawField[]): RawPage {
  return {
    status: 'read',
    kind: 'opportunity',
    record: '006000000000001',
    fields,
    lang: 'en',
    dateExamples: [],
  };
}

const item = (apiName: string, text: string): RawField => ({ part: 'item', apiName, text });

describe('the layout of a page', () => {
  function layoutOf(fields: RawField[], before?: SeenLayout) {
    const raw = page(fields);
    return layoutWith(before, raw, recognise(raw, mapping), mapping);
  }

  it('is how fields were found, and what the others are called, without any value', () => {
    const layout = layoutOf([
      item('Amount', 'private 5'),
      item('Sales_Deck__c', 'private 6'),
      { ...item('Passport__c', 'private 7'), label: 'Passport', target: 'private 8' },
      { part: 'highlights', label: 'Passport', text: 'private 9' },
      { part: 'highlights', label: 'Mood', text: 'private 10' },
      { part: 'item', text: 'private 11' },
    ]);
    expect(layout).toEqual({
      version: 1,
      found: { 'opportunity.amount': 'api-name', 'opportunity.deckLink': 'mapping' },
      unmatched: [{ apiName: 'Passport__c', label: 'Passport' }, { label: 'Mood' }],
    });
  });

  it('remembers what earlier pages showed, and the last page’s other fields', () => {
    const first = layoutOf([item('Amount', '5'), item('A__c', '')]);
    const second = layoutOf([{ part: 'highlights', label: 'Amount', text: '5' }, item('B__c', '')], first);
    const third = layoutOf([item('StageName', 'x')], second);
    expect(second?.unmatched).toEqual([{ apiName: 'B__c' }]);
    expect(third).toEqual({
      version: 1,
      found: { 'opportunity.amount': 'highlights', 'opportunity.stage': 'api-name' },
      unmatched: [],
    });
  });

  it('keeps a bounded number of names, and nothing of a page that could not be read', () => {
    const many = Array.from({ length: MAX_UNMATCHED + 5 }, (_, at) => item(`F${at}__c`, ''));
    expect(layoutOf(many)?.unmatched).toHaveLength(MAX_UNMATCHED);
    const broken = { status: 'broken', why: 'no-fields', kind: 'opportunity', record: '006' } as const;
    expect(layoutWith(undefined, broken, broken, mapping)).toBeUndefined();
  });
});
