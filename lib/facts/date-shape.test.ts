import { describe, expect, it } from 'vitest';
import { dateShape } from './date-shape.ts';

describe('the form of a date', () => {
  it.each([
    ['2026-04-03', { form: 'two-way', style: 'year-first', first: 4, second: 3, year: 2026 }],
    ['2026/4/3', { form: 'two-way', style: 'year-first', first: 4, second: 3, year: 2026 }],
    ['2026年4月3日', { form: 'two-way', style: 'year-first', first: 4, second: 3, year: 2026 }],
    ['3/4/2026', { form: 'two-way', style: '/', first: 3, second: 4, year: 2026 }],
    ['03.04.2026', { form: 'two-way', style: '.', first: 3, second: 4, year: 2026 }],
    ['3-4-2026', { form: 'two-way', style: '-', first: 3, second: 4, year: 2026 }],
    ['15:05 3/4/2026', { form: 'two-way', style: '/', first: 3, second: 4, year: 2026 }],
    ['05/06/26', { form: 'short', numbers: [5, 6, 26] }],
    ['3 Apr 2026', { form: 'ordered', year: 2026, month: 4, day: 3 }],
    ['Apr 3, 2026', { form: 'ordered', year: 2026, month: 4, day: 3 }],
    ['Apr 3 2026', { form: 'ordered', year: 2026, month: 4, day: 3 }],
    ['Apr. 3, 2026', { form: 'ordered', year: 2026, month: 4, day: 3 }],
  ])('%s', (text, expected) => {
    expect(dateShape(text)).toEqual(expected);
  });

  it('is none without a month', () => {
    expect(dateShape('3 Foo 2026')).toBeUndefined();
    expect(dateShape('Foo 3, 2026')).toBeUndefined();
  });
});

describe('a time after the date', () => {
  it.each([
    '31.12.2026,15:05',
    '31.12.2026, 15:05:59',
    '31.12.2026 kl. 15:05',
    '31.12.2026 à 15h05',
    '31.12.2026г.',
    '31.12.2026 г',
    '31.12.2026 г, 15:05',
  ])('may be written as in %s', (text) => {
    expect(dateShape(text)).toMatchObject({ first: 31, second: 12, year: 2026 });
  });

  it.each(['12/31/2026, 3:05 PM (2 changes)', '12/31/2026, 3:05 -> 4:05', '12/31/2026 x 15:05 г'])(
    'is followed by nothing: %s',
    (text) => {
      expect(dateShape(text)).toBeUndefined();
    },
  );
});

/** The end of each would do as a time, if the date were looked for anywhere in the text. */
describe('a date inside a text', () => {
  it.each(['No. 2026.1.12', 'No. 12.31.26', 'x 31 Dec 2010:30', 'x Dec 31, 2010:30', '31/12/15:05 2026'])(
    'is no date: %s',
    (text) => {
      expect(dateShape(text)).toBeUndefined();
    },
  );
});
