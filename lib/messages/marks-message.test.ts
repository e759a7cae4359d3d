import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LABEL, MAX_RECORD_ID } from '../reading/reading.ts';
import {
  MAX_MARK_TEXT,
  MAX_MARKS,
  parseGoToAnswer,
  parseGoToMessage,
  parseMarksMessage,
} from './marks-message.ts';

const names = { field: 'opportunity.closeDate', apiName: 'CloseDate', label: 'Close Date' };
const mark = { ...names, severity: 'error', text: 'Squeaky\nError: Close Date is blank.' };
const marks = { type: 'marks', record: '006000000000001', marks: [mark] };
const goTo = { type: 'go-to', record: '006000000000001', ...names };

describe('marks for a page', () => {
  it.each([
    ['as they are', marks],
    ['none', { ...marks, record: '', marks: [] }],
    ['without names', { ...marks, marks: [{ field: 'x', severity: 'info', text: '' }] }],
    ['as many as there may be', { ...marks, marks: Array(MAX_MARKS).fill(mark) }],
  ])('are taken: %s', (_case, message) => {
    expect(parseMarksMessage(message)).toBe(message);
  });

  it.each([
    ['another type', { ...marks, type: 'page' }],
    ['an unknown key', { ...marks, html: '<b>' }],
    ['a long record', { ...marks, record: 'x'.repeat(MAX_RECORD_ID + 1) }],
    ['no list', { ...marks, marks: mark }],
    ['too many', { ...marks, marks: Array(MAX_MARKS + 1).fill(mark) }],
    ['an unknown severity', { ...marks, marks: [{ ...mark, severity: 'fatal' }] }],
    ['a long text', { ...marks, marks: [{ ...mark, text: 'x'.repeat(MAX_MARK_TEXT + 1) }] }],
    ['an unknown key in a mark', { ...marks, marks: [{ ...mark, style: 'color:red' }] }],
    ['a name that is no text', { ...marks, marks: [{ ...mark, apiName: 5 }] }],
    ['a field that is missing', { ...marks, marks: [{ ...mark, field: undefined }] }],
    ['a long label', { ...marks, marks: [{ ...mark, label: 'x'.repeat(MAX_LABEL + 1) }] }],
    ['nothing', null],
  ])('are refused with %s', (_case, message) => {
    expect(parseMarksMessage(message)).toBeUndefined();
  });
});

describe('a request to show a field', () => {
  it('is taken with or without names', () => {
    const bare = { type: 'go-to', record: '006000000000001', field: 'opportunity.closeDate' };
    expect(parseGoToMessage(goTo)).toBe(goTo);
    expect(parseGoToMessage(bare)).toBe(bare);
  });

  it.each([
    ['another type', { ...goTo, type: 'marks' }],
    ['an unknown key', { ...goTo, selector: 'button' }],
    ['a record that is no text', { ...goTo, record: 6 }],
  ])('is refused with %s', (_case, message) => {
    expect(parseGoToMessage(message)).toBeUndefined();
  });
});

describe('the answer of a page', () => {
  it.each([
    [{ ok: true }],
    [{ ok: false, where: 'gone' }],
    [{ ok: false, where: 'covered' }],
    [{ ok: false, where: 'other-tab', place: 'Command Plan' }],
  ])('is taken: %j', (answer) => {
    expect(parseGoToAnswer(answer)).toBe(answer);
  });

  it.each([
    [{ ok: false }],
    [{ ok: true, where: 'gone' }],
    [{ ok: false, where: 'here' }],
    [undefined],
    ['ok'],
  ])('is refused: %j', (answer) => {
    expect(parseGoToAnswer(answer)).toBeUndefined();
  });
});

it('nothing else is taken for any of them', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(parseMarksMessage(anything)).toBeUndefined();
      expect(parseGoToMessage(anything)).toBeUndefined();
      expect(parseGoToAnswer(anything)).toBeUndefined();
    }),
  );
});
