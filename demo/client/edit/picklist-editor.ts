import { el, freshId, leaf, on } from '../base/dom.ts';
import { icon } from '../base/parts.ts';
import { t } from '../base/words.ts';
import { choiceLabel, textOf } from '../record/outputs.ts';
import { type Editor, type EditorStart, INPUT, labelFor, problemLine, REQUIRED } from './editor.ts';
import { listbox } from './listbox.ts';

const NONE = t('--None--');

/** A picklist: a button that opens a list; the button's `data-value` is what is chosen. */
export function picklistEditor({ shape, value, onChange }: EditorStart): Editor {
  const id = freshId('combobox-button');
  const text = el('span', { class: 'slds-truncate' });
  const trigger = el(
    'button',
    {
      id,
      type: 'button',
      role: 'combobox',
      class: 'slds-combobox__input slds-input_faux slds-combobox__input-value',
      name: shape.apiName,
      'aria-label': shape.label,
      'data-value': '',
    },
    text,
  );
  const show = (chosen: string) => {
    trigger.dataset.value = chosen;
    text.textContent = chosen === '' ? NONE : choiceLabel(shape.type, chosen);
  };
  show(textOf(value));
  const list = listbox(trigger, shape.label, (option) => {
    show(option.value);
    onChange();
  });
  const none = shape.required ? [] : [{ value: '', label: NONE }];
  const options = [
    ...none,
    ...(shape.options ?? []).map((option) => ({ value: option, label: choiceLabel(shape.type, option) })),
  ];
  on(trigger, 'click', () => {
    if (list.isOpen()) list.close();
    else list.open(options, trigger.dataset.value ?? '');
  });
  const problem = problemLine(trigger);
  return {
    element: frame(shape, id, trigger, list.element, problem.element),
    read() {
      const chosen = trigger.dataset.value ?? '';
      if (chosen === '') return shape.required ? { problem: REQUIRED } : { value: null };
      return { value: chosen };
    },
    showProblem: problem.show,
    focus: () => trigger.focus(),
  };
}

/** Stage and forecast category have components of their own around the combobox. */
const outer: Readonly<Record<string, string>> = {
  stage: 'sfa-input-stage-name',
  forecast: 'sfa-input-forecast-category',
};

function frame(
  shape: EditorStart['shape'],
  id: string,
  trigger: HTMLElement,
  list: HTMLElement,
  problem: HTMLElement,
): HTMLElement {
  const input = el(
    'div',
    { class: 'slds-combobox__form-element slds-input-has-icon slds-input-has-icon_right', role: 'none' },
    trigger,
    el(
      'span',
      { class: 'slds-icon_container slds-input__icon slds-input__icon_right' },
      icon('utility:down', 'slds-icon slds-icon_xx-small slds-icon-text-default'),
    ),
  );
  const base = leaf(
    'lightning-base-combobox',
    { class: 'slds-combobox_container' },
    el(
      'div',
      { class: 'slds-combobox slds-dropdown-trigger slds-dropdown-trigger_click slds-is-open' },
      input,
      list,
    ),
  );
  const control = el('div', { class: 'slds-form-element__control' }, base);
  const combobox = leaf(
    'lightning-combobox',
    { class: 'slds-form-element' },
    el('div', {}, labelFor(shape, id), control, problem),
  );
  const picklist = leaf('records-form-picklist', {}, leaf('lightning-picklist', {}, combobox));
  const own = outer[shape.type];
  const attributes = own ? {} : INPUT;
  const record = leaf('records-record-picklist', attributes, picklist);
  return own ? leaf(own, INPUT, record) : record;
}
