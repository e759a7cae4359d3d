import { describe, expect, it } from 'vitest';
import { field, longField, normaliseApiName, planField, standardField } from './field.ts';

describe('an API name', () => {
  it.each([
    ['FM_Why_Now__c', 'fm_why_now_c'],
    ['FM_Why_Now_c', 'fm_why_now_c'],
    ['sales__FM_Why_Now__c', 'fm_why_now_c'],
    ['sales__FM_Why_Now_c', 'fm_why_now_c'],
    ['SALES__fm_why_now__C', 'fm_why_now_c'],
    ['Amount', 'amount'],
    ['SBQQ__Amount__c', 'amount_c'],
    ['SBQQ__Amount', 'sbqq_amount'],
    ['Amount__c', 'amount_c'],
  ])('%s compares as %s', (name, compared) => {
    expect(normaliseApiName(name)).toBe(compared);
  });
});

describe('a field of the catalogue', () => {
  it('goes by the names given, then by one after each of its labels', () => {
    expect(field('date', 'Renewal Date; Quote Start Date', 'Renewal__c').apiNames).toEqual([
      'Renewal__c',
      'Renewal_Date__c',
      'Quote_Start_Date__c',
    ]);
  });

  it('that every record has goes by the names given alone', () => {
    expect(standardField('money', 'Amount', 'Amount')).toEqual({
      kind: 'money',
      labels: ['Amount'],
      apiNames: ['Amount'],
    });
  });

  it('of the Command Plan goes by the package’s names first, and is long', () => {
    expect(planField('Why Now?').apiNames).toEqual(['FM_Why_Now__c', 'Why_Now__c']);
    expect([planField('Why Now?').isLong, longField('Notes').isLong]).toEqual([true, true]);
  });
});
