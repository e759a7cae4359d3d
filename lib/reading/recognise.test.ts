import { describe, expect, it } from 'vitest';
import type { RawField } from './raw.ts';
import type { Cell } from './reading.ts';
import { recognise } from './recognise.ts';

const page = { status: 'read', kind: 'opportunity', record: '006000000000001', lang: 'en' } as const;

function read(...fields: RawField[]) {
  const reading = recognise({ ...page, fields, dateExamples: [] });
  if (reading.status !== 'read') throw new Error(reading.status);
  return reading;
}

function stage(...fields: RawField[]): Cell | undefined {
  return read(...fields).cells['opportunity.stage'];
}

const item = { part: 'item', apiName: 'StageName' } as const;

describe('recognising fields', () => {
  it('has no cell for what no place shows, and an empty one for what is blank', () => {
    expect(read().cells).toEqual({});
    expect(stage({ ...item, text: '' })).toEqual({ text: '', locator: 'api-name', apiName: 'StageName' });
  });

  it('believes the API name before a label, and a label before the path', () => {
    const label = { part: 'item', apiName: 'Custom__c', label: 'Stage', text: 'by label' } as const;
    const path = { part: 'path', text: 'by path' } as const;
    expect(stage(path, label, { ...item, text: 'by name' })?.text).toBe('by name');
    expect(stage(path, label)?.text).toBe('by label');
    expect(stage(path)).toEqual({ text: 'by path', locator: 'path' });
  });

  it('believes a draft before what is saved', () => {
    expect(stage({ ...item, text: 'saved' }, { ...item, text: 'typed', isDraft: true })).toMatchObject({
      text: 'typed',
      draft: true,
    });
  });

  it('keeps what is saved beside a draft, chosen by the same rules', () => {
    const draft = { ...item, text: 'typed', isDraft: true } as const;
    const highlights = { part: 'highlights', label: 'Stage', text: 'highlights' } as const;
    expect(stage(draft)).not.toHaveProperty('saved');
    expect(stage(draft, highlights)?.saved).toEqual({
      text: 'highlights',
      locator: 'highlights',
      label: 'Stage',
    });
    expect(stage(highlights, draft, { ...item, text: 'item' })?.saved?.text).toBe('item');
    expect(stage(draft, { ...item, text: 'one' }, { ...item, text: 'other' })).toMatchObject({
      text: 'typed',
      saved: { problem: 'conflict' },
    });
  });

  it('believes what is on screen before a closed tab, and says what only a closed tab shows', () => {
    const hidden = { ...item, text: 'hidden', isOffScreen: true } as const;
    expect(stage(hidden)).toMatchObject({ text: 'hidden', locator: 'api-name', offScreen: true });
    expect(stage(hidden, { part: 'path', text: 'by path' })).toEqual({ text: 'by path', locator: 'path' });
  });

  it('takes a closed tab’s whole text only where it continues what is cut short on screen', () => {
    const cut = { part: 'highlights', label: 'Stage', text: 'Send the…' } as const;
    const whole = { ...item, isOffScreen: true } as const;
    expect(stage(cut, { ...whole, text: 'Send the deck' })).toMatchObject({ text: 'Send the deck' });
    expect(stage(cut, { ...whole, text: 'Call Dana' })).toMatchObject({
      text: 'Send the…',
      problem: 'cut-short',
    });
    expect(stage(cut, { ...item, text: 'Call Dana' })?.text).toBe('Call Dana');
  });

  it('takes two equal places that disagree for a conflict', () => {
    expect(stage({ ...item, text: 'one' }, { ...item, text: 'other' })).toMatchObject({
      problem: 'conflict',
    });
    expect(stage({ ...item, text: 'one' }, { ...item, text: 'one' })).not.toHaveProperty('problem');
  });

  it('takes what ends in an ellipsis for no value, but in a text area for the seller’s own', () => {
    const cut = (apiName: string, text: string): RawField => ({ part: 'item', apiName, text });
    const { cells } = read(
      cut('Amount', 'EUR 1,517,...'),
      cut('StageName', '3-Technical Ev…'),
      cut('ForecastCategoryName', 'Best…'),
      cut('AccountId', 'Larkspur Rob...'),
      cut('Name', 'Larkspur…'),
      cut('NextStep', 'Call Dana…'),
      cut('FM_Why_Now__c', 'Their contract ends...'),
    );
    const cutShort = Object.entries(cells).filter(([, { problem }]) => problem === 'cut-short');
    expect(cutShort.map(([path]) => path)).toEqual([
      'opportunity.amount',
      'opportunity.stage',
      'opportunity.forecastCategory',
      'opportunity.accountName',
      'opportunity.name',
    ]);
  });

  it('never takes a field for the one it is only labelled like, where that is on the page', () => {
    const own = { part: 'item', apiName: 'Amount', label: 'Amount' } as const;
    for (const apiName of ['Services_Amount__c', 'SBQQ__Amount__c', 'Amount__c', 'Amount_c']) {
      const other: RawField = { part: 'item', apiName, label: 'Amount', text: '$9,000.00' };
      const amount = (...fields: RawField[]) => read(...fields).cells['opportunity.amount'];
      expect(amount(other, { ...own, text: '$5.00' })).toMatchObject({ text: '$5.00', apiName: 'Amount' });
      expect(amount(other, { ...own, text: '$5.00', isOffScreen: true })?.text).toBe('$5.00');
      expect(amount(other, { ...own, text: '' })?.text).toBe('');
      expect(amount(other)).toMatchObject({ locator: 'label' });
      expect(amount({ part: 'item', apiName, text: '$9,000.00' })).toBeUndefined();
    }
  });

  it('forgets what is not one of its fields', () => {
    const reading = read({ part: 'item', apiName: 'Passport__c', label: 'Passport', text: 'private words' });
    expect(JSON.stringify(reading)).not.toContain('private');
  });
});
