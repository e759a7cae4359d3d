import type { CurrencyDisplay, FieldShape, FieldValue } from '../../shared/types.ts';
import {
  datePattern,
  formatBare,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  parseDate,
  parseNumber,
} from '../base/formats.ts';
import { t } from '../base/words.ts';
import { textOf } from '../record/outputs.ts';
import type { Entry } from './editor.ts';

/** How a one-line input writes and reads its field. */
export type TextFormat = {
  /** The text while the input is not focused. */
  show(value: FieldValue): string;
  /** The text while it is focused. */
  showRaw(value: FieldValue): string;
  /** What a text that is not empty means. */
  read(text: string): Entry;
};

const NOT_A_NUMBER = t('Enter a valid value.');
const NOT_A_DATE = t('Your entry does not match the allowed format {0}.', datePattern);

const plain: TextFormat = { show: textOf, showRaw: textOf, read: (text) => ({ value: text }) };

const date: TextFormat = {
  show: (value) => (typeof value === 'string' ? formatDate(value) : ''),
  showRaw: (value) => date.show(value),
  read(text) {
    const day = parseDate(text);
    return day ? { value: day } : { problem: NOT_A_DATE };
  },
};

function numeric(format: (value: number) => string): TextFormat {
  return {
    show: (value) => (typeof value === 'number' ? format(value) : ''),
    showRaw: (value) => (typeof value === 'number' ? formatBare(value) : ''),
    read(text) {
      const number = parseNumber(text);
      return number === undefined ? { problem: NOT_A_NUMBER } : { value: number };
    },
  };
}

/** The format of a field that is edited in one line. */
export function textFormatOf({ type }: FieldShape, { code, style }: CurrencyDisplay): TextFormat {
  if (type === 'date') return date;
  if (type === 'number') return numeric(formatNumber);
  if (type === 'percent') return numeric(formatPercent);
  // An input shows the record's own currency only.
  if (type === 'money' || type === 'opportunityAmount')
    return numeric((value) => formatMoney(value, { code, style }));
  return plain;
}
