import type { LocaleEvidence } from '../reading/reading.ts';
import { amountParts } from './amount-parts.ts';
import { isCurrency } from './currencies.ts';
import { isSign, type PageLanguage } from './currency-signs.ts';
import { type DateShape, type DateStyle, dateShape } from './date-shape.ts';
import { type Decimal, type NumberReading, numberReadings, otherDecimal } from './number-readings.ts';
import { openText } from './open-text.ts';
import { onlyOf } from './parsed.ts';
import { isBuddhistYear, isPlausibleYear } from './years.ts';

export type DayMonthOrder = 'day-first' | 'month-first';

/** How one page writes numbers and dates, as far as its own texts show. Undefined is undecided. */
export type PageFormat = PageLanguage & {
  /** Apart, because CLDR gives amounts their own separators in fr-CH, en-DE and more: "$1,234.50", "75,5 %". */
  decimal: Record<'money' | 'number', Decimal | undefined>;
  /** The order of day and month by style, where the page's own dates show it; mixed: they show both. */
  dayMonth: Record<DateStyle, DayMonthOrder | 'mixed' | undefined>;
  /** Styles of the page's numeric dates, whether or not they show their order. */
  dateStyles: readonly DateStyle[];
  calendar: 'gregorian' | 'buddhist' | undefined;
  /** ISO code of the record's own currency. */
  currency: string | undefined;
  /**
   * ISO code the user has stated for amounts that do not name their currency, and for a sign of several
   * currencies that it fits. Must stay undefined until the user says it: a default here invents currencies.
   */
  fallbackCurrency: string | undefined;
};

/** Enough to decide a format; a page has fewer. */
const MAX_TEXTS = 300;
/** Two different ones are a habit. */
const MIN_BARE_DECIMALS = 2;

/**
 * How a page writes numbers and dates, decided by values that can be read one way only. Values that
 * contradict each other decide nothing; neither does the language, which is a user setting of its own.
 *
 * @param texts the record's own amount, number and date texts, with the one to be parsed
 * @param fallbackCurrency see {@link PageFormat}; undefined unless the user has stated it
 */
export function pageFormat(evidence: LocaleEvidence, texts: string[], fallbackCurrency?: string): PageFormat {
  const shown = [...evidence.dateExamples, ...texts, ...evidence.samples].slice(0, MAX_TEXTS);
  const opened = [...new Set(shown.flatMap(openedText))];
  const dates = opened.flatMap((text) => dateShape(text) ?? []);
  const language = pageLanguage(evidence.lang);
  return {
    ...language,
    decimal: decimalsOf(opened),
    dayMonth: {
      '/': orderOf(dates, '/'),
      '.': orderOf(dates, '.'),
      '-': orderOf(dates, '-'),
      'year-first': orderOf(dates, 'year-first'),
    },
    dateStyles: [...new Set(dates.flatMap((date) => (date.form === 'two-way' ? date.style : [])))],
    calendar: calendarOf(dates, language),
    currency: codeIn(evidence.currency),
    fallbackCurrency: codeIn(fallbackCurrency),
  };
}

function openedText(text: string): string[] {
  const open = openText(text);
  return 'opened' in open ? [open.opened] : [];
}

/** "en-GB", "zh-Hant-TW", "pt_BR" and "es-419" taken apart. */
function pageLanguage(lang: string): PageLanguage {
  const [language = '', ...subtags] = lang.split(/[-_]/);
  const region = subtags.find((subtag) => /^([a-z]{2}|\d{3})$/i.test(subtag)) ?? '';
  return { language: language.toLowerCase(), region: region.toUpperCase() };
}

/** The code in "EUR" or "USD - U.S. Dollar". */
function codeIn(shown: string | undefined): string | undefined {
  const [code] = /^[A-Z]{3}(?![A-Za-z])/.exec(shown?.trim() ?? '') ?? [];
  return code && isCurrency(code) ? code : undefined;
}

/** Bare: a decimal without a mark, as in "16.4", which may be a version number. */
type Vote = { decimal: Decimal; kind: 'money' | 'number' | 'bare' };

function decimalsOf(texts: string[]): PageFormat['decimal'] {
  const votes = texts.flatMap(decimalVote);
  const of = (...kinds: Vote['kind'][]) =>
    votes.flatMap(({ kind, decimal }) => (kinds.includes(kind) ? [decimal] : []));
  const isHabit = of('number').length > 0 || of('bare').length >= MIN_BARE_DECIMALS;
  return { money: onlyOf(of('money')), number: isHabit ? onlyOf(of('number', 'bare')) : undefined };
}

/** The decimal separator shown by a number that can be read one way only. */
function decimalVote(text: string): Vote[] {
  const parts = amountParts(text);
  const [reading, ...others] = parts ? numberReadings(parts.core) : [];
  if (!parts || !reading || others.length > 0) return [];
  const decimal = decimalShownBy(reading);
  const kind = kindOf(`${parts.before} ${parts.after}`.trim(), reading);
  return decimal && kind ? [{ decimal, kind }] : [];
}

function kindOf(mark: string, { group }: NumberReading): Vote['kind'] | undefined {
  if (mark === '') return group === '' ? 'bare' : 'number';
  if (mark === '%') return 'number';
  return isCurrency(mark) || isSign(mark) ? 'money' : undefined;
}

function decimalShownBy({ decimal, group }: NumberReading): Decimal | undefined {
  if (decimal === '.' || decimal === ',') return decimal;
  return group === '.' || group === ',' ? otherDecimal(group) : undefined;
}

/** Shown by dates whose day is past the 12th. */
function orderOf(dates: DateShape[], style: DateStyle): DayMonthOrder | 'mixed' | undefined {
  const orders = dates.flatMap((date): DayMonthOrder[] => {
    if (date.form !== 'two-way' || date.style !== style) return [];
    if (date.first > 12 && date.second <= 12) return ['day-first'];
    return date.second > 12 && date.first <= 12 ? ['month-first'] : [];
  });
  return orders.length === 0 ? undefined : (onlyOf(orders) ?? 'mixed');
}

/** Two Buddhist years on a page of any language, or one on a Thai page, when no other kind is there. */
function calendarOf(dates: DateShape[], { language }: PageLanguage): PageFormat['calendar'] {
  const years = dates.flatMap((date) => (date.form === 'short' ? [] : [date.year]));
  if (years.length === 0) return undefined;
  if (years.every(isPlausibleYear)) return 'gregorian';
  const isBuddhist = years.every(isBuddhistYear) && (years.length > 1 || language === 'th');
  return isBuddhist ? 'buddhist' : undefined;
}
