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
    expect(stage({ ...item, text: '' })).toEqual({ text: '', locator: 'api-name' });
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

  it('takes two equal places that disagree for a conflict', () => {
    expect(stage({ ...item, text: 'one' }, { ...item, text: 'other' })).toMatchObject({
      problem: 'conflict',
    });
    expect(stage({ ...item, text: 'one' }, { ...item, text: 'one' })).not.toHaveProperty('problem');
  });

  it('takes a cut amount for no value, and an ellipsis in a text for the seller’s own', () => {
    const { cells } = read(
      { part: 'item', apiName: 'Amount', text: 'EUR 1,517,...' },
      { part: 'item', apiName: 'NextStep', text: 'Call Dana…' },
    );
    expect(cells['opportunity.amount']).toMatchObject({ problem: 'cut-short' });
    expect(cells['opportunity.nextSteps']).not.toHaveProperty('problem');
  });

  it('forgets what is not one of its fields', () => {
    const reading = read({ part: 'item', apiName: 'Passport__c', label: 'Passport', text: 'private words' });
    expect(JSON.stringify(reading)).not.toContain('private');
  });
});
