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
