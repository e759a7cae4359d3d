import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IsoDate } from './facts.ts';
import { dateFormat, locales, once } from './locales.fixture.ts';
import { type PageFormat, pageFormat } from './page-format.ts';
import { parseDate } from './parse-date.ts';
import type { Parsed } from './parsed.ts';

const moment = fc.date({
  min: new Date('2000-01-01T00:00Z'),
  max: new Date('2049-12-31T23:59Z'),
  noInvalidDate: true,
});
const locale = fc.constantFrom(...locales);

const SHORT = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
const STYLES: Intl.DateTimeFormatOptions[] = [
  SHORT,
  { ...SHORT, month: '2-digit', day: '2-digit' },
  { ...SHORT, hour: 'numeric', minute: '2-digit' },
  { ...SHORT, hour: 'numeric', minute: '2-digit', second: '2-digit' },
];
const WORDED: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'medium', timeZone: 'UTC' },
  { dateStyle: 'long', timeZone: 'UTC' },
  { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' },
  { dateStyle: 'short', timeZone: 'UTC' },
  { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' },
];
/**
 * Calendars a page may show. Left out are those whose dates can look like ours outside their own country:
 * the Chinese, Ethiopic and Japanese ones. No locale shows them unasked.
 */
const CALENDARS = [
  'buddhist',
  'islamic-umalqura',
  'islamic-civil',
  'persian',
  'hebrew',
  'roc',
  'coptic',
  'indian',
];

function text(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(language, options).format(date);
}

/** A page whose date inputs show an example, as Salesforce's do. */
const pageOf = once((language: string): PageFormat => {
  const example = text(new Date('2024-12-31T00:00Z'), language, SHORT);
  return pageFormat({ lang: language, samples: [], dateExamples: [example] }, []);
});

const bare = once((lang: string) => pageFormat({ lang, samples: [], dateExamples: [] }, []));

function expectDayOrUnreadable(shown: string, parsed: Parsed<IsoDate>, day: IsoDate) {
  const isAllowed = parsed.state === 'unreadable' || (parsed.state === 'value' && parsed.value === day);
  expect([shown, day, isAllowed ? 'allowed' : parsed]).toEqual([shown, day, 'allowed']);
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

it('a numeric date of any locale is read back when the page shows an example', () => {
  fc.assert(
    fc.property(locale, moment, fc.constantFrom(...STYLES), (language, date, style) => {
      const shown = text(date, language, style);
      const isPersian = language === 'fa-IR';
      const expected = isPersian ? { state: 'unreadable' } : { state: 'value', value: dayOf(date) };
      expect([shown, parseDate(shown, pageOf(language))]).toMatchObject([shown, expected]);
    }),
    { numRuns: 1500 },
  );
});

it('a date of any locale and style is never read as another day', () => {
  fc.assert(
    fc.property(
      locale,
      fc.constantFrom('', ...locales),
      moment,
      fc.constantFrom(...STYLES, ...WORDED),
      (language, lang, date, style) => {
        const shown = text(date, language, style);
        expectDayOrUnreadable(shown, parseDate(shown, bare(lang)), dayOf(date));
        expectDayOrUnreadable(shown, parseDate(shown, pageOf(language)), dayOf(date));
      },
    ),
    { numRuns: 1500 },
  );
});

it('a date of another calendar is never read as another day', () => {
  fc.assert(
    fc.property(
      locale,
      moment,
      fc.constantFrom(...STYLES, ...WORDED),
      fc.constantFrom(...CALENDARS),
      (language, date, style, calendar) => {
        const shown = text(date, language, { ...style, calendar });
        expectDayOrUnreadable(shown, parseDate(shown, bare(language)), dayOf(date));
        expectDayOrUnreadable(shown, parseDate(shown, pageOf(language)), dayOf(date));
      },
    ),
    { numRuns: 1500 },
  );
});
