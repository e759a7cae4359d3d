import { type LocaleEvidence, MAX_SAMPLE_LENGTH, MAX_SAMPLES } from '../../reading/reading.ts';
import { queryAll } from '../dom/composed.ts';
import { visibleText } from '../dom/visible-text.ts';

/** Something of a number or a date: digits of any script. Words alone tell nothing of a locale. */
const HAS_DIGITS = /\p{Nd}/u;
const DATE_HELP = 'lightning-datepicker .slds-form-element__help, lightning-datepicker [data-help-message]';
const CURRENCY_FIELD =
  '[data-target-selection-name$=".CurrencyIsoCode"] [data-output-element-id="output-field"]';

/** What else the record's page tells of how it writes numbers and dates. */
export function readEvidence(
  document: Document,
  roots: readonly ParentNode[],
  texts: readonly string[],
): LocaleEvidence {
  const currency = queryAll(roots, CURRENCY_FIELD)[0];
  const currencyText = currency ? visibleText(currency, MAX_SAMPLE_LENGTH) : '';
  return {
    lang: document.documentElement.lang.slice(0, MAX_SAMPLE_LENGTH),
    samples: [...new Set(texts.filter(isSample))].slice(0, MAX_SAMPLES),
    dateExamples: queryAll(roots, DATE_HELP).flatMap(exampleIn).slice(0, MAX_SAMPLES),
    ...(currencyText ? { currency: currencyText } : {}),
  };
}

function isSample(text: string): boolean {
  return text.length <= MAX_SAMPLE_LENGTH && HAS_DIGITS.test(text);
}

/** "Format: 12/31/2024" → "12/31/2024", whatever the language of the word. */
function exampleIn(help: Element): string[] {
  const text = visibleText(help, MAX_SAMPLE_LENGTH * 2);
  const example = /\p{Nd}.*\p{Nd}\.?/u.exec(text)?.[0];
  return example && example.length <= MAX_SAMPLE_LENGTH ? [example] : [];
}
