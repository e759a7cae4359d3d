import type { CurrencyDisplay } from '../../shared/types.ts';
import { el, freshId, leaf, on } from '../base/dom.ts';
import { dateExample } from '../base/formats.ts';
import { icon } from '../base/parts.ts';
import { t } from '../base/words.ts';
import {
  type Editor,
  type EditorStart,
  type Entry,
  INPUT,
  labelFor,
  problemLine,
  REQUIRED,
} from './editor.ts';
import { textFormatOf } from './text-formats.ts';

/** An input of one line: text, numbers, amounts, dates, addresses of pages. */
export function textEditor({ shape, value, onChange }: EditorStart, currency: CurrencyDisplay): Editor {
  const format = textFormatOf(shape, currency);
  const id = freshId('input');
  const isNumeric = ['number', 'percent', 'money', 'opportunityAmount'].includes(shape.type);
  const input = el('input', {
    id,
    class: 'slds-input',
    type: 'text',
    name: shape.apiName,
    autocomplete: 'off',
    inputmode: isNumeric ? 'decimal' : undefined,
    required: shape.required,
  }) as HTMLInputElement;
  const problem = problemLine(input);
  const read = (): Entry => {
    const text = input.value.trim();
    if (text === '') return shape.required ? { problem: REQUIRED } : { value: null };
    return format.read(text);
  };
  input.value = format.show(value);
  on(input, 'input', onChange);
  on(input, 'focus', () => {
    const entry = read();
    if ('value' in entry) input.value = format.showRaw(entry.value);
  });
  on(input, 'blur', () => {
    const entry = read();
    problem.show('problem' in entry ? entry.problem : null);
    if ('value' in entry) input.value = format.show(entry.value);
  });
  const label = labelFor(shape, id);
  const element =
    shape.type === 'date'
      ? dateFrame(label, input, problem.element)
      : lineFrame(label, input, problem.element);
  return { element, read, showProblem: problem.show, focus: () => input.focus() };
}

function lineFrame(label: HTMLElement[], input: HTMLElement, problem: HTMLElement): HTMLElement {
  const control = el('div', { class: 'slds-form-element__control slds-grow' }, input);
  const inner = leaf('lightning-primitive-input-simple', {}, el('div', {}, label, control, problem));
  return leaf(
    'records-record-layout-base-input',
    INPUT,
    leaf('lightning-input', { class: 'slds-form-element' }, inner),
  );
}

function dateFrame(label: HTMLElement[], input: HTMLElement, problem: HTMLElement): HTMLElement {
  const helpId = freshId('help');
  input.setAttribute('aria-describedby', helpId);
  const box = el(
    'div',
    { class: 'slds-form-element__control slds-input-has-icon slds-input-has-icon_right' },
    input,
    el(
      'span',
      { class: 'slds-input__icon slds-input__icon_right date-icon' },
      icon('utility:event', 'slds-icon slds-icon_x-small slds-icon-text-default'),
    ),
  );
  const help = el(
    'div',
    { id: helpId, class: 'slds-form-element__help slds-assistive-text' },
    t('Format: {0}', dateExample),
  );
  const picker = leaf(
    'lightning-datepicker',
    { class: 'slds-form-element' },
    el('div', {}, label, box, help, problem),
  );
  return leaf(
    'records-record-layout-base-input',
    INPUT,
    leaf('lightning-input', { class: 'slds-form-element' }, picker),
  );
}
