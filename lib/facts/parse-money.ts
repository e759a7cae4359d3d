import { type AmountParts, amountParts, signed } from './amount-parts.ts';
import { isCurrency, minorDigitsOf } from './currencies.ts';
import { currencyOfSign, isLocal, isSign, signFits } from './currency-signs.ts';
import type { Money } from './facts.ts';
import { contradictsLanguage } from './language-dates.ts';
import { agreeing, mayBeGroup, type NumberReading, numberReadings } from './number-readings.ts';
import { openText } from './open-text.ts';
import type { PageFormat } from './page-format.ts';
import { NOT_A_NUMBER, onlyValue, whyUndecided } from './parse-number.ts';
import { type Parsed, understood, unreadable } from './parsed.ts';

/** The part of a page's format that amounts depend on. */
type MoneyFormat = Pick<
  PageFormat,
  'decimal' | 'currency' | 'fallbackCurrency' | 'language' | 'region' | 'dayMonth' | 'dateStyles'
>;

/** "USD 100.00 (AUD 140.00)": the same amount in the user's own currency follows the record's. */
const CONVERTED = /^([^()]*\d[^()]*)\(([^()]*)\)$/;
/** Units that stand for the digits a page leaves out: "$31.4K", "1.5 M", "2 Mio. €", "12億". */
const SHORTENED =
  /^(k|m|mm|mn|b|bn|t|tn|mio|mrd|tsd|mil|mi|md|tys|mln|mld|cr|lakh|lac|万|萬|億|亿|만|억)(?!\p{L})/iu;

/** An amount in its currency. What decides the currency, strongest first: code, record, user, sign. */
export function parseMoney(text: string, format: MoneyFormat): Parsed<Money> {
  const open = openText(text);
  if ('settled' in open) return open.settled;
  const parts = amountParts(withoutConverted(open.opened));
  if (!parts) return unreadable(text, NOT_A_NUMBER);
  if (SHORTENED.test(parts.after) && !isSign(parts.after)) return unreadable(text, ROUNDED);
  const found = currencyOf(parts, format);
  if ('reason' in found) return unreadable(text, found.reason);
  const all = numberReadings(parts.core);
  const likely = agreeing(all, format.decimal.money).filter((reading) =>
    isLikely(reading, all, minorDigitsOf(found.currency), format),
  );
  const value = onlyValue(likely);
  if (value === undefined) return unreadable(text, whyUndecided(all, likely));
  const isWhole = found.isGuessed && minorDigitsOf(found.currency) === 0;
  if (isWhole && likely.some(({ fraction }) => fraction > 0))
    return unreadable(text, sharedSign(parts.before || parts.after));
  return understood({ amount: signed(value, parts.negative), currency: found.currency });
}

/** The text before a converted amount, which must name its currency by code. */
function withoutConverted(text: string): string {
  const [, first = text, second = ''] = CONVERTED.exec(text) ?? [];
  const parts = amountParts(second);
  const isConverted = parts && (isCurrency(parts.before) || isCurrency(parts.after));
  return isConverted ? first : text;
}

/** Guessed: by a sign of several currencies and the page's language. */
type Found = { currency: string; isGuessed?: boolean } | { reason: string };

/** A code may stand beside a sign that fits it: "$100.00 USD". */
function currencyOf({ before, after }: AmountParts, format: MoneyFormat): Found {
  const marks = `${before} ${after}`.trim();
  const code = marks.match(/\b[A-Z]{3}\b/g)?.find(isCurrency);
  if (!code) return marks === '' ? withoutSign(format) : withSign(marks, format);
  const sign = marks.replace(code, '');
  return sign === '' || signFits(sign, code) ? { currency: code } : { reason: UNKNOWN_SIGN };
}

function withoutSign({ currency, fallbackCurrency }: MoneyFormat): Found {
  const stated = currency ?? fallbackCurrency;
  return stated ? { currency: stated } : { reason: NO_CURRENCY };
}

function withSign(sign: string, format: MoneyFormat): Found {
  if (!isSign(sign)) return { reason: UNKNOWN_SIGN };
  const stated = [format.currency, format.fallbackCurrency].find((code) => code && signFits(sign, code));
  if (stated) return { currency: stated };
  const isGuessed = isLocal(sign);
  const currency = isGuessed && contradictsLanguage(format) ? undefined : currencyOfSign(sign, format);
  return currency ? { currency, isGuessed } : { reason: sharedSign(sign) };
}

/**
 * No currency shows three decimals unless it has them, so a lone separator before three digits groups
 * them. A fraction no currency has is believed only when nothing else is possible.
 */
function isLikely(
  reading: NumberReading,
  all: NumberReading[],
  minorDigits: number,
  { decimal }: MoneyFormat,
): boolean {
  const isLone = reading.group === '' && (reading.decimal === '.' || reading.decimal === ',');
  if (!isLone) return true;
  if (mayBeGroup(reading, all)) return minorDigits === reading.fraction;
  if (reading.fraction > MAX_MINOR_DIGITS) return decimal.money === reading.decimal;
  return minorDigits > 0 || Number.isInteger(reading.value);
}

/** The most any currency here has. */
const MAX_MINOR_DIGITS = 3;

const ROUNDED = 'It is rounded on this page; the Details tab shows the exact amount.';
const UNKNOWN_SIGN = 'Its currency is not written in a way known here.';
const NO_CURRENCY = 'No currency is shown; choose the currency of your CRM in the settings.';
const sharedSign = (sign: string) =>
  `Several currencies are written “${sign}”; choose the currency of your CRM in the settings.`;
