import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { matcherFor } from './match-field.ts';
import type { RawField } from './raw.ts';

function samples(...fields: RawField[]): string[] {
  const page = { status: 'read', kind: 'opportunity', record: '006000000000001', lang: 'en' } as const;
  return evidenceOf({ ...page, fields, dateExamples: [] }, matcherFor('opportunity', {})).samples;
}

const item = (apiName: string, text: string): RawField => ({ part: 'item', apiName, text });

describe('what shows how a page writes numbers and dates', () => {
  it('is what the CRM writes: dates, amounts and numbers of known fields', () => {
    const fields = [
      item('CloseDate', '3/4/2027'),
      item('Amount', '$5.00'),
      item('Probability', '75%'),
      item('ExpectedRevenue', '$3.75'),
      item('LastModifiedById', '6/28/2026, 7:57 AM'),
    ];
    expect(samples(...fields)).toEqual(fields.map(({ text }) => text));
  });

  it('is not what may have been typed', () => {
    expect(
      samples(
        item('Kickoff__c', '25/03/2027'),
        item('NextStep', '25/03/2027'),
        { ...item('CloseDate', '25/03/2027'), isDraft: true },
        { part: 'highlights', label: 'Kickoff', text: '25/03/2027' },
      ),
    ).toEqual([]);
  });

  it('is no more than a date or an amount, each once', () => {
    expect(samples(item('CloseDate', `1/2/2027${' '.repeat(40)}`), item('CloseDate', 'soon'))).toEqual([]);
    expect(samples(item('CloseDate', '1/2/2027'), item('CreatedDate', '1/2/2027'))).toEqual(['1/2/2027']);
  });
});
