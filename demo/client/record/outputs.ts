import type { CurrencyDisplay, FieldShape, FieldValue, Reference } from '../../shared/types.ts';
import { type Attributes, el, leaf } from '../base/dom.ts';
import { formatDate, formatMoment, formatMoney, formatNumber, formatPercent } from '../base/formats.ts';
import { formattedText } from '../base/parts.ts';
import { richTextNodes } from '../base/rich-text.ts';
import { t } from '../base/words.ts';
import { lookupOutput, ownerOutput } from './lookup.ts';

const OUTPUT: Attributes = { 'data-output-element-id': 'output-field' };

/** Hour and minute at which every record was written. */
const CREATED_AT = [9, 14] as const;

type Draw = (value: FieldValue, currency: CurrencyDisplay, attributes: Attributes) => HTMLElement;

/** How each type of field is shown; a blank one is the same element without text. */
const draws: Readonly<Record<FieldShape['type'], Draw>> = {
  text: (value, _, attributes) => formattedText(textOf(value), attributes),
  name: (value, _, attributes) => formattedText(textOf(value), attributes),
  longText: (value, _, attributes) => formattedText(textOf(value), attributes),
  picklist: (value, _, attributes) => formattedText(textOf(value), attributes),
  richText: (value, _, attributes) =>
    leaf(
      'lightning-formatted-rich-text',
      { class: 'slds-rich-text-editor__output', ...attributes },
      el('span', { part: 'formatted-rich-text' }, richTextNodes(textOf(value))),
    ),
  stage: (value, _, attributes) =>
    leaf('sfa-output-stage-name', attributes, formattedText(choiceLabel('stage', textOf(value)))),
  forecast: (value, _, attributes) =>
    leaf('sfa-output-forecast-category', attributes, formattedText(choiceLabel('forecast', textOf(value)))),
  money: (value, currency, attributes) => formattedText(moneyOf(value, currency), attributes),
  opportunityAmount: (value, currency, attributes) =>
    leaf('sfa-output-opportunity-amount', attributes, formattedText(moneyOf(value, currency))),
  date: (value, _, attributes) =>
    formattedText(typeof value === 'string' ? formatDate(value) : '', attributes),
  number: (value, _, attributes) =>
    leaf('lightning-formatted-number', attributes, typeof value === 'number' ? formatNumber(value) : ''),
  percent: (value, _, attributes) =>
    leaf('lightning-formatted-number', attributes, typeof value === 'number' ? formatPercent(value) : ''),
  checkbox: (value, _, attributes) => checkbox(value === true, attributes),
  lookup: (value, _, attributes) =>
    isReference(value) ? lookupOutput(value, attributes) : leaf('force-lookup', attributes),
  owner: (value, _, attributes) =>
    isReference(value) ? ownerOutput(value, attributes) : leaf('force-owner-lookup', attributes),
  url: (value, _, attributes) => url(textOf(value), attributes),
  phone: (value, _, attributes) => phone(textOf(value), attributes),
  modstamp: (value, _, attributes) => modstamp(value, attributes),
};

/** The output element of a field on a record page. */
export function outputOf(shape: FieldShape, value: FieldValue, currency: CurrencyDisplay): HTMLElement {
  return draws[shape.type](value, currency, OUTPUT);
}

/** The same without the marks of a record layout, for highlights, tables and cards. */
export function plainOutputOf(shape: FieldShape, value: FieldValue, currency: CurrencyDisplay): HTMLElement {
  return draws[shape.type](value, currency, {});
}

export function isReference(value: FieldValue | undefined): value is Reference {
  return typeof value === 'object' && value !== null;
}

/** The value as text, as an editor starts with it. */
export function textOf(value: FieldValue | undefined): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

/** A picklist value as the user sees it: stages and forecast categories are translated, own picklists are not. */
export function choiceLabel(type: FieldShape['type'], value: string): string {
  return type === 'stage' || type === 'forecast' ? t(value) : value;
}

function moneyOf(value: FieldValue, currency: CurrencyDisplay): string {
  return typeof value === 'number' ? formatMoney(value, currency) : '';
}

/** The state is in the property alone, as on the real page. */
function checkbox(isChecked: boolean, attributes: Attributes): HTMLElement {
  const input = el('input', { type: 'checkbox', disabled: true }) as HTMLInputElement;
  input.checked = isChecked;
  return leaf(
    'lightning-input',
    attributes,
    el(
      'span',
      { class: 'slds-checkbox slds-checkbox_standalone' },
      input,
      el('span', { class: 'slds-checkbox_faux' }),
    ),
  );
}

function url(address: string, attributes: Attributes): HTMLElement {
  const link = address === '' ? null : el('a', { href: address, target: '_blank', rel: 'noopener' }, address);
  return leaf('lightning-formatted-url', { class: 'slds-truncate', ...attributes }, link);
}

function phone(number: string, attributes: Attributes): HTMLElement {
  const link = number === '' ? null : el('a', { href: `tel:${number.replace(/[^\d+]/g, '')}` }, number);
  return leaf('records-output-phone', attributes, leaf('lightning-formatted-phone', {}, link));
}

/** Two values in one cell: who, and when. */
function modstamp(value: FieldValue, attributes: Attributes): HTMLElement {
  if (!isReference(value)) return leaf('records-modstamp', attributes);
  const when = value.on ? formattedText(`, ${formatMoment(value.on, ...CREATED_AT)}`) : null;
  return leaf('records-modstamp', attributes, lookupOutput(value, {}), when);
}
