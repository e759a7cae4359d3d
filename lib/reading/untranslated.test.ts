import { expect, it } from 'vitest';
import type { RawField } from './raw.ts';
import { recognise } from './recognise.ts';

const label: RawField = { part: 'item', apiName: 'StageName', text: '2-Eingrenzung' };
const name: RawField = { part: 'path', text: '2-Scoping' };
const chosen: RawField = {
  part: 'item',
  apiName: 'StageName',
  text: '3-Technical Evaluation',
  isDraft: true,
};

function stage(lang: string, ...fields: RawField[]) {
  const page = { status: 'read', kind: 'opportunity', record: '006000000000001' } as const;
  const reading = recognise({ ...page, lang, dateExamples: [], fields });
  return reading.status === 'read' ? reading.cells['opportunity.stage'] : undefined;
}

it('takes the stage of a page in another language from the path', () => {
  expect(stage('de', label, name)?.text).toBe('2-Scoping');
  expect(stage('pt-BR', name, label)?.text).toBe('2-Scoping');
});

it('takes the label where the page is in English, says no language, or has no path', () => {
  expect(stage('en-GB', label, name)?.text).toBe('2-Eingrenzung');
  expect(stage('', label, name)?.text).toBe('2-Eingrenzung');
  expect(stage('de', label)?.text).toBe('2-Eingrenzung');
});

it('still believes what is being chosen', () => {
  expect(stage('de', chosen, name)).toMatchObject({
    text: '3-Technical Evaluation',
    draft: true,
    saved: { text: '2-Scoping' },
  });
});
