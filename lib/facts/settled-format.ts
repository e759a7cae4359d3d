import type { LocaleEvidence } from '../reading/reading.ts';
import type { DateStyle } from './date-shape.ts';
import { type PageFormat, pageFormat } from './page-format.ts';

/** What one can see of a format in texts alone. */
export type FormatSamples = Pick<LocaleEvidence, 'samples' | 'dateExamples'>;

/**
 * How a page writes numbers and dates: decided by its own texts, and only where those leave it open by what
 * other pages of the same host showed. A page that contradicts itself stays undecided.
 *
 * @param texts the record's own amount, number and date texts, with the one to be parsed
 * @param remembered what other pages of the host showed
 * @param fallbackCurrency see {@link PageFormat}; undefined unless the user has stated it
 */
export function settledFormat(
  evidence: LocaleEvidence,
  texts: string[],
  remembered: FormatSamples | undefined,
  fallbackCurrency?: string,
): PageFormat {
  const own = pageFormat(evidence, texts, fallbackCurrency);
  if (!remembered) return own;
  const before = formatOf(remembered);
  const { decimal, calendar } = isLeftOpen(own, before)
    ? // Undecided is also what contradicts itself; read together, it still does.
      pageFormat(joined(evidence, remembered), texts, fallbackCurrency)
    : own;
  return {
    ...own,
    decimal: {
      money: own.decimal.money ?? decimal.money,
      number: own.decimal.number ?? decimal.number,
    },
    dayMonth: {
      '/': own.dayMonth['/'] ?? before.dayMonth['/'],
      '.': own.dayMonth['.'] ?? before.dayMonth['.'],
      '-': own.dayMonth['-'] ?? before.dayMonth['-'],
      'year-first': own.dayMonth['year-first'] ?? before.dayMonth['year-first'],
    },
    dateStyles: [...new Set([...own.dateStyles, ...before.dateStyles])],
    calendar: own.calendar ?? calendar,
  };
}

/** One judgement asks for the same several times. */
const formats = new WeakMap<FormatSamples, PageFormat>();

function formatOf(remembered: FormatSamples): PageFormat {
  const known = formats.get(remembered);
  if (known) return known;
  const { samples, dateExamples } = remembered;
  const format = pageFormat({ lang: '', samples, dateExamples }, []);
  formats.set(remembered, format);
  return format;
}

/** True when the page leaves something open that was seen before, and that it may itself contradict. */
function isLeftOpen(own: PageFormat, before: PageFormat): boolean {
  const isOpen = (mine: string | undefined, seen: string | undefined) =>
    mine === undefined && seen !== undefined;
  return (
    isOpen(own.decimal.money, before.decimal.money) ||
    isOpen(own.decimal.number, before.decimal.number) ||
    isOpen(own.calendar, before.calendar)
  );
}

/** True when two pages cannot be of one user's settings: each shows a habit that the other one does not have. */
export function isContradicted(one: LocaleEvidence, other: LocaleEvidence): boolean {
  const [a, b] = [pageFormat(one, []), pageFormat(other, [])];
  return facetsOf(a).some((facet, index) => differs(facet, facetsOf(b)[index]));
}

/** True for a text that shows a format alone, without others beside it. */
export function isTelling(sample: string): boolean {
  return facetsOf(pageFormat({ lang: '', samples: [sample], dateExamples: [] }, [])).some(isDecided);
}

type Facet = string | undefined;
const STYLES: readonly DateStyle[] = ['/', '.', '-', 'year-first'];

/** The calendar is left out: every date with a year shows it. */
function facetsOf({ decimal, dayMonth }: PageFormat): Facet[] {
  return [decimal.money, decimal.number, ...STYLES.map((style) => dayMonth[style])];
}

function isDecided(facet: Facet): boolean {
  return facet !== undefined && facet !== 'mixed';
}

function differs(one: Facet, other: Facet): boolean {
  return isDecided(one) && isDecided(other) && one !== other;
}

function joined(evidence: LocaleEvidence, { samples, dateExamples }: FormatSamples): LocaleEvidence {
  return {
    ...evidence,
    samples: [...evidence.samples, ...samples],
    dateExamples: [...evidence.dateExamples, ...dateExamples],
  };
}
