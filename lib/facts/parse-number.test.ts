import { describe, expect, it } from 'vitest';
import { formatOf } from './known-format.fixture.ts';
import { parseCount, parsePercent } from './parse-number.ts';

const open = formatOf('en-US');
const point = formatOf('en-US', { decimal: { money: '.', number: '.' } });
const comma = formatOf('en-US', { decimal: { money: ',', number: ',' } });

function count(text: string, format = open) {
  const parsed = parseCount(text, format);
  return parsed.state === 'value' ? parsed.value : parsed.state;
}

function percent(text: string, format = open) {
  const parsed = parsePercent(text, format);
  return parsed.state === 'value' ? parsed.value : parsed.state;
}

describe('a count', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['1234', 1234],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1\u202f234', 1234],
    ['1’234', 1234],
    ['12,34,567', 1234567],
    ['1.234.567', 1234567],
    ['12.00', 12],
    ['1,234.00', 1234],
    ['1234.000', 1234],
    ['١٬٢٣٤', 1234],
    ['१२,३४,५६७', 1234567],
  ])('%s', (text, expected) => {
    expect(count(text)).toBe(expected);
  });

  it('is unreadable when it is not a whole number of 0 or more', () => {
    for (const text of [
      '1.5',
      '1000+',
      '>5',
      '~5',
      '12,50',
      '-3',
      '(3)',
      '75%',
      '12 days',
      '$12',
      '1e3',
      'many',
      '1-50',
      '1,23,45',
      '12²',
    ]) {
      expect([text, count(text)]).toEqual([text, 'unreadable']);
    }
  });

  it('is unreadable when its separator contradicts the page', () => {
    expect(count('1.234', point)).toBe('unreadable');
    expect(count('1.000', point)).toBe('unreadable');
    expect(count('1.234', comma)).toBe(1234);
  });

  it.each([
    ['many', /no digits/],
    ['12 days', /not one number/],
    ['-3', /less than zero/],
    ['1.5', /whole number/],
    ['1,23,45', /not one number/],
    ['5'.repeat(80), /not one number/],
    ['5'.repeat(81), /too long/],
    ['1٢3', /two kinds of digits/],
  ])('says what is wrong with "%s"', (text, reason) => {
    expect(parseCount(text, open)).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  it('may stand in any white space', () => {
    expect(count(`${' '.repeat(100)}5`)).toBe(5);
  });

  it('is blank when the page shows nothing or a dash', () => {
    for (const text of ['', '\u00a0', '-', '--', '—']) expect(count(text)).toBe('blank');
  });
});

describe('a percentage', () => {
  it.each([
    ['75%', 75],
    ['75.00%', 75],
    ['75\u00a0%', 75],
    ['%75', 75],
    ['-%75,5', -75.5],
    ['75,5\u00a0%', 75.5],
    ['٧٥٪', 75],
    ['\u061c-٧٥٫٥٪\u061c', -75.5],
    ['\u200e-75.5\u200e%\u200e', -75.5],
    ['75', 75],
    ['0.75', 0.75],
    ['\u221275,5 %', -75.5],
    ['75％', 75],
    ['(5%)', -5],
    ['1,234.5%', 1234.5],
    ['100', 100],
  ])('%s', (text, expected) => {
    expect(percent(text)).toBe(expected);
  });

  it('with one separator before three digits needs the page to decide', () => {
    expect(percent('1,234%')).toBe('unreadable');
    expect(percent('1,234%', point)).toBe(1234);
    expect(percent('1,234%', comma)).toBe(1.234);
  });

  it('says what would settle it', () => {
    expect(parsePercent('1,234%', open)).toMatchObject({
      reason: expect.stringMatching(/number on this page with both/),
    });
    expect(parsePercent('1.234,5%', point)).toMatchObject({
      reason: expect.stringMatching(/rest of this page/),
    });
  });

  it('is unreadable when it is not one number', () => {
    for (const text of ['75%%', '%75%', '75 of 100', '$75', 'high', '50-75%', '7…', '~75%']) {
      expect([text, percent(text)]).toEqual([text, 'unreadable']);
    }
  });
});
