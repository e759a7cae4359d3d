import type { PageFormat } from '../facts/page-format.ts';
import { parseMoney } from '../facts/parse-money.ts';
import { onlyOf } from '../facts/parsed.ts';
import { type FormatSamples, settledFormat } from '../facts/settled-format.ts';
import { type FieldPath, kindAt } from '../fields/index.ts';
import type { LocaleEvidence } from '../reading/reading.ts';

/** Texts of one place, with the format that they are written in. */
export type Source = {
  format: PageFormat;
  /** ISO codes that the place's amounts show. */
  currencies: readonly string[];
};

type Texts = readonly (readonly [path: FieldPath, text: string])[];

/**
 * @param shown What the place shows as saved; what people type follows their own habits.
 * @param host What other pages of the same host showed of its formats.
 * @param fallbackCurrency ISO code the user has stated for amounts that show none
 */
export function sourceOf(
  shown: Texts,
  evidence: LocaleEvidence,
  host: FormatSamples | undefined,
  fallbackCurrency: string | undefined,
): Source {
  const texts = shown.filter(([path]) => kindAt(path) !== 'text').map(([, text]) => text);
  const format = settledFormat(evidence, texts, host, fallbackCurrency);
  const named = [...texts, ...evidence.samples].filter((text) => NAMES_CURRENCY.test(text));
  return { format, currencies: named.flatMap((text) => currencyIn(text, format)) };
}

/** A number alone names no currency: what it is read in then is not what the page shows. */
const NAMES_CURRENCY = /[\p{Sc}\p{L}]/u;

function currencyIn(text: string, format: PageFormat): string[] {
  const parsed = parseMoney(text, format);
  return parsed.state === 'value' ? [parsed.value.currency] : [];
}

/**
 * The format of what is being typed. An amount shows no currency then: it is the one of the page's other
 * amounts, if they agree, else of those seen before, and the user's where no amount shows one.
 */
export function draftFormat(page: Source, memory: Source | undefined): PageFormat {
  const shown = page.currencies.length > 0 ? page.currencies : (memory?.currencies ?? []);
  const fallbackCurrency = shown.length > 0 ? onlyOf(shown) : page.format.fallbackCurrency;
  return { ...page.format, fallbackCurrency };
}
