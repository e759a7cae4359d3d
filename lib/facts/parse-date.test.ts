import { describe, expect, it } from 'vitest';
import { formatOf } from './known-format.fixture.ts';
import type { DayMonthOrder, PageFormat } from './page-format.ts';
import { parseDate } from './parse-date.ts';

const english = formatOf('en-US');

function day(text: string, format = english) {
  const parsed = parseDate(text, format);
  return parsed.state === 'value' ? parsed.value : parsed.state;
}

const undecided = english.dayMonth;

function slashes(order: DayMonthOrder | 'mixed'): PageFormat {
  return formatOf('en-US', { dayMonth: { ...undecided, '/': order } });
}

describe('a date with one possible order', () => {
  it.each([
    '12/31/2026',
    '12/31/2026, 3:05 PM',
    '12/31/2026, 3:05\u202fPM',
    '31/12/2026',
    '31/12/2026, 15:05',
    '31/12/2026 15:05',
    '2026-12-31',
    '2026-12-31, 3:05 p.m.',
    '2026-12-31 15\u00a0h\u00a005',
    '31.12.2026',
    '31.12.2026, 15:05',
    '31.12.2026 klo 15.05',
    '31.12.2026 15.05',
    '31-12-2026',
    '31-12-2026, 3:05 p. m.',
    '31.\u00a012.\u00a02026',
    '31. 12. 2026 15:05',
    '31. 12. 2026.',
    '31. 12. 2026. 15:05',
    '31.12.2026.',
    '2026/12/31',
    '2026/12/31 15:05',
    '2026/12/31 下午3:05',
    '2026. 12. 31.',
    '2026. 12. 31. 오후 3:05',
    '2026年12月31日',
    '2026年12月31日 15:05',
    '2026년 12월 31일',
    '31.12.2026 г.',
    '31.12.2026 г., 15:05',
    '15:05 31/12/2026',
    '٣١\u200f/١٢\u200f/٢٠٢٦',
    '٣١\u200f/١٢\u200f/٢٠٢٦، ٣:٠٥ م',
    '३१/१२/२०२६, ३:०५ PM',
    '３１／１２／２０２６',
    '2026-12-31T00:30:00.000Z',
    '2026-12-31T23:30:00.000+0000',
    '2026-12-31T23:30:00-08:00',
    '31‑12‑2026',
    'Dec 31, 2026',
    'December 31, 2026, 3:05 PM',
    '31 Dec 2026, 15:05',
    '31. Dezember 2026',
    '31 déc. 2026',
    '31 décembre 2026',
    '31 de diciembre de 2026',
    '31 de dez. de 2026, 15:05',
    '31 DEC 2026',
  ])('%s', (text) => {
    expect(day(text)).toBe('2026-12-31');
  });

  it.each([
    ['3.4.2026', '2026-04-03'],
    ['3. 4. 2026', '2026-04-03'],
    ['2026-04-03', '2026-04-03'],
    ['2026/4/3', '2026-04-03'],
    ['03/03/2026', '2026-03-03'],
    ['29.02.2028', '2028-02-29'],
  ])('%s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
});

describe('a date with slashes', () => {
  it('is unreadable when nothing tells day and month apart', () => {
    expect(day('03/04/2026')).toBe('unreadable');
    expect(parseDate('03/04/2026', english)).toMatchObject({
      reason: expect.stringContaining('after the 12th'),
    });
    expect(day('03/04/2026', slashes('mixed'))).toBe('unreadable');
  });

  it('follows the other dates of the page', () => {
    expect(day('03/04/2026', slashes('day-first'))).toBe('2026-04-03');
    expect(day('03/04/2026', slashes('month-first'))).toBe('2026-03-04');
  });

  it('is unreadable when it contradicts them', () => {
    expect(day('12/31/2026', slashes('day-first'))).toBe('unreadable');
    expect(day('31/12/2026', slashes('month-first'))).toBe('unreadable');
  });

  it('does not follow the language', () => {
    for (const lang of ['en-US', 'en-GB', 'fr-FR'])
      expect(day('03/04/2026', formatOf(lang))).toBe('unreadable');
  });
});

it('a date with dots is unreadable when the page shows both orders', () => {
  const mixed = formatOf('de', { dayMonth: { ...undecided, '.': 'mixed' } });
  expect(day('03.04.2026', mixed)).toBe('unreadable');
  expect(day('31.12.2026', mixed)).toBe('2026-12-31');
});

it('a date with the year first is unreadable where the day may come next', () => {
  const dayNext = formatOf('ky', { dayMonth: { ...undecided, 'year-first': 'day-first' } });
  for (const lang of ['ky', 'ug', 'nqo']) expect(day('2026-04-03', formatOf(lang))).toBe('unreadable');
  expect(day('2026-31-12', formatOf('ky'))).toBe('2026-12-31');
  expect(day('2026-04-03', dayNext)).toBe('unreadable');
  expect(day('2026-04-03', formatOf('ky', { dayMonth: { ...undecided, 'year-first': 'month-first' } }))).toBe(
    '2026-04-03',
  );
  expect(day('2026-31-12')).toBe('unreadable');
});

/** What the reading of dots and hyphens rests on. */
it('no CLDR language has a short date of month, day, year with dots or hyphens, or of year, day, month', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const languages = Intl.DateTimeFormat.supportedLocalesOf(codes);
  const unusual = languages.filter((language) => {
    const options = {
      dateStyle: 'short',
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    } as const;
    return /^11[.-] ?23|^(20)?26\D+23/.test(
      new Intl.DateTimeFormat(language, options).format(Date.UTC(2026, 10, 23)),
    );
  });
  expect(languages.length).toBeGreaterThan(100);
  expect(unusual).toEqual([]);
});

describe('a two-digit year', () => {
  it('is read when every order gives the same day', () => {
    expect(day('05/25/25, 05:55 PM')).toBe('2025-05-25');
    expect(day('12/31/26')).toBe('2026-12-31');
    expect(day('12/31/42')).toBe('2042-12-31');
  });

  it.each(['25/12/26', '31.12.26', '05/06/26', '12/31/43', '31/12/69', '31/12/98'])(
    'is unreadable otherwise: %s',
    (text) => {
      expect(day(text)).toBe('unreadable');
    },
  );

  it('is unreadable on a Thai page, where it is a Buddhist one', () => {
    expect(day('12/31/26', formatOf('th'))).toBe('unreadable');
  });
});

describe('a year', () => {
  it('of the Buddhist calendar is read where the page uses it', () => {
    expect(day('31/12/2569', formatOf('th-TH'))).toBe('2026-12-31');
    expect(day('31/12/2569', formatOf('en-US', { calendar: 'buddhist' }))).toBe('2026-12-31');
    expect(day('29/02/2567', formatOf('th-TH'))).toBe('2024-02-29');
    expect(day('31/12/2569')).toBe('unreadable');
    expect(day('31/12/2569', formatOf('en-US', { calendar: 'gregorian' }))).toBe('unreadable');
  });

  it.each([
    '1447/12/29',
    '۱۴۰۵/۱۰/۱۰',
    '31/12/1989',
    '31/12/2101',
    '22/10/5787',
    '115/12/31',
    '令和8年12月31日',
    'R8/12/31',
    '12/31/8 R',
    '12/31/0026',
  ])('of another calendar or age is unreadable: %s', (text) => {
    expect(day(text)).toBe('unreadable');
  });
});

describe('a text that is not a day', () => {
  it.each([
    ['Q4 2026', /not one date/],
    ['2026-02-30', /no such day/],
    ['12/31/69', /century/],
    ['31/12/1989', /another calendar/],
    ['Yesterday', /no digits/],
    ['12/31/2…', /only the start/],
  ])('says what is wrong with "%s"', (text, reason) => {
    expect(parseDate(text, english)).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  it.each([
    '2026-02-30',
    '31/11/2026',
    '13/13/2026',
    '00/12/2026',
    '2026-00-10',
    '29.02.2026',
    'Yesterday',
    'next week',
    'Dec 31',
    'in 3 days',
    '31.12.2026 – 15.01.2027',
    '12/31/20...',
    '12/31/2…',
    'Q4 2026',
    '2026',
    '12-31/2026',
    '31 Foo 2026',
    '12/31/2026 or so',
    '25:99 31/12/2026',
    '12/31/2026, 99:99',
    'Format: 12/31/2026',
    '31/12/20265',
    '31/12/202615:05',
    '1/2/3/2026',
    '<time>2026-12-31</time>',
    '12500',
    '--None--',
  ])('is unreadable: %s', (text) => {
    expect(day(text)).toBe('unreadable');
  });

  it.each(['', ' \u00a0', '\u200f', '-', '—', '---'])('is blank when empty: "%s"', (text) => {
    expect(day(text)).toBe('blank');
  });
});

describe('a date with hyphens and the year last', () => {
  it('is unreadable when nothing tells day and month apart', () => {
    expect(day('03-04-2026')).toBe('unreadable');
    expect(day('03-04-2026', formatOf('nl'))).toBe('unreadable');
  });
});

describe('a date with the year first', () => {
  it('has no thirteenth month', () => {
    expect(day('2026-13-01')).toBe('unreadable');
    expect(day('2026/25/03', formatOf('en-CA'))).toBe('unreadable');
  });

  it('has the day before the month where the language writes so', () => {
    expect(day('2026-25-03', formatOf('ky'))).toBe('2026-03-25');
  });
});
