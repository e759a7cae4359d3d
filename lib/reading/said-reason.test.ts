import { expect, it } from 'vitest';
import type { RawField } from './raw.ts';
import { recognise } from './recognise.ts';

const page = { status: 'read', kind: 'opportunity', record: '006000000000001', lang: 'en' } as const;

function reason(...fields: RawField[]) {
  const reading = recognise({ ...page, fields, dateExamples: [] });
  if (reading.status !== 'read') throw new Error(reading.status);
  return reading.cells['opportunity.closedReason'];
}

const lost = { part: 'item', apiName: 'Reason_for_Lost__c', label: 'Closed Lost Reason' } as const;
const won = { part: 'item', apiName: 'Closed_Won_Reason__c', label: 'Closed Won Reason' } as const;

it.each(['', '  ', '-', '—', '--None--', '--Keine--', '\u00a0'])(
  'of two reasons the one that is set is believed, the other being %j',
  (text) => {
    expect(reason({ ...lost, text }, { ...won, text: 'Product' })).toMatchObject({
      text: 'Product',
      apiName: won.apiName,
    });
    expect(reason({ ...lost, text: 'Price' }, { ...won, text })).toMatchObject({ text: 'Price' });
  },
);

it('is so for details as well', () => {
  const details: RawField[] = [
    { part: 'item', apiName: 'Reason_for_Lost_Details__c', text: '' },
    { part: 'item', apiName: 'Closed_Won_Details__c', text: 'They want one tool.' },
  ];
  const reading = recognise({ ...page, fields: details, dateExamples: [] });
  expect(reading).toMatchObject({
    cells: { 'opportunity.closedReasonDetails': { text: 'They want one tool.' } },
  });
});

it('is so for a reason that is only labelled like one, and in a closed tab', () => {
  const labelled = {
    part: 'item',
    apiName: 'Win_Code__c',
    label: 'Closed Won Reason',
    text: 'Price',
  } as const;
  expect(reason({ ...lost, text: '' }, labelled)).toMatchObject({ text: 'Price', locator: 'label' });
  expect(reason({ ...lost, text: '' }, { ...won, text: 'Price', isOffScreen: true })).toMatchObject({
    text: 'Price',
    offScreen: true,
  });
});

it('two reasons that are both set, or neither, are chosen between by name', () => {
  expect(reason({ ...won, text: 'Product' }, { ...lost, text: 'Price' })).toMatchObject({ text: 'Price' });
  expect(reason({ ...won, text: '' }, { ...lost, text: '' })).toMatchObject({
    text: '',
    apiName: lost.apiName,
  });
});

it('a reason that is being taken away stays blank', () => {
  const draft = { ...won, text: '--None--', isDraft: true } as const;
  expect(reason({ ...lost, text: '' }, { ...won, text: 'Product' }, draft)).toMatchObject({
    text: '--None--',
    draft: true,
    saved: { text: 'Product' },
  });
});

it('a reason in two places is one', () => {
  const highlight = { part: 'highlights', label: 'Closed Lost Reason', text: 'Price' } as const;
  expect(reason({ ...lost, text: '' }, highlight)).toMatchObject({ text: '' });
});

it('of any other field a blank under its first name is believed', () => {
  const fields: RawField[] = [
    { part: 'item', apiName: 'Next_Steps__c', text: '' },
    { part: 'item', apiName: 'NextStep', text: 'Call Dana' },
  ];
  const reading = recognise({ ...page, fields, dateExamples: [] });
  expect(reading).toMatchObject({ cells: { 'opportunity.nextSteps': { text: '' } } });
});
