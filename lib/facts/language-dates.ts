import type { PageFormat } from './page-format.ts';

/** A way to write numeric dates; slashes with their order. */
type Writing = '/ day-first' | '/ month-first' | '.' | '-' | 'year-first';

/** Dots are those of countries without a dollar, peso or yen of their own. */
const ENGLISH: readonly Writing[] = ['/ month-first', '.'];

/**
 * The dates that go with what a language's words say of a shared sign. English words are on the pages of every
 * country, so they speak of US dollars only where nobody writes the day before the month or the year first.
 * Languages that are not here say the same whatever the dates.
 */
const WRITINGS: Readonly<Record<string, readonly Writing[]>> = {
  en: ENGLISH,
  'en-US': ENGLISH,
  'en-GB': ENGLISH,
  sv: ['year-first'],
  nb: ['.'],
  nn: ['.'],
  no: ['.'],
  da: ['.', '-', '/ day-first'],
  is: ['.'],
  fo: ['.'],
};

type Written = Pick<PageFormat, 'language' | 'region' | 'dayMonth' | 'dateStyles' | 'decimal'>;

/**
 * True when a page writes its dates and amounts as its words would not have them: numbers are another setting
 * than words, which then say nothing of what a sign means.
 */
export function contradictsLanguage({ language, region, dayMonth, dateStyles, decimal }: Written): boolean {
  const expected = WRITINGS[region === '' ? language : `${language}-${region}`];
  if (!expected) return false;
  const hasForeignDecimal = expected === ENGLISH && decimal.money === ',' && !dateStyles.includes('.');
  return hasForeignDecimal || dateStyles.some((style) => !fits(style, dayMonth[style], expected));
}

function fits(
  style: PageFormat['dateStyles'][number],
  order: PageFormat['dayMonth']['/'],
  expected: readonly Writing[],
): boolean {
  if (style !== '/') return expected.includes(style);
  if (!order) return expected.some((way) => way.startsWith('/'));
  return order !== 'mixed' && expected.includes(`/ ${order}`);
}
