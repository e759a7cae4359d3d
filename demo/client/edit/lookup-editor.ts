import type { ObjectName, Reference } from '../../shared/types.ts';
import { el, freshId, leaf, on } from '../base/dom.ts';
import { icon, iconButton } from '../base/parts.ts';
import { searchRecords } from '../base/server.ts';
import { t } from '../base/words.ts';
import { isReference } from '../record/outputs.ts';
import { type Editor, type EditorStart, INPUT, labelFor, problemLine } from './editor.ts';
import { listbox } from './listbox.ts';

const NO_MATCH = t('Select an option from the picklist or remove the search term.');

/** A lookup: the name of the record chosen, or a search for one. The record's id is nowhere in the DOM. */
export function lookupEditor({ shape, value, onChange }: EditorStart, object: ObjectName): Editor {
  let chosen: Reference | null = isReference(value) ? value : null;
  let found: Reference[] = [];
  const id = freshId('combobox-input');
  const input = el('input', {
    id,
    type: 'text',
    role: 'combobox',
    class: 'slds-input slds-combobox__input',
    autocomplete: 'off',
    placeholder: t('Search {0}...', t(`${object}s`)),
    'aria-autocomplete': 'list',
    'aria-label': shape.label,
  }) as HTMLInputElement;
  const show = () => {
    input.value = chosen?.name ?? '';
    input.readOnly = chosen !== null;
    clear.hidden = chosen === null;
  };
  const set = (reference: Reference | null) => {
    chosen = reference;
    show();
    onChange();
  };
  const list = listbox(input, shape.label, ({ value: id }) =>
    set(found.find((record) => record.id === id) ?? null),
  );
  const clear = iconButton(t('Clear Selection'), 'utility:close', { class: 'lookup-clear' }, () => {
    set(null);
    input.focus();
  });
  on(input, 'input', async () => {
    found = await searchRecords(object, input.value);
    list.open(
      found.map(({ id, name }) => ({ value: id, label: name })),
      '',
    );
  });
  const problem = problemLine(input);
  show();
  return {
    element: frame(labelFor(shape, id), input, clear, list.element, problem.element),
    read: () => (chosen === null && input.value !== '' ? { problem: NO_MATCH } : { value: chosen }),
    showProblem: problem.show,
    focus: () => input.focus(),
  };
}

function frame(
  label: HTMLElement[],
  input: HTMLElement,
  clear: HTMLElement,
  list: HTMLElement,
  problem: HTMLElement,
): HTMLElement {
  const box = el(
    'div',
    { class: 'slds-combobox__form-element slds-input-has-icon slds-input-has-icon_left-right', role: 'none' },
    el(
      'span',
      { class: 'slds-icon_container slds-input__icon slds-input__icon_left' },
      icon('utility:search', 'slds-icon slds-icon_x-small slds-icon-text-default'),
    ),
    input,
    clear,
  );
  const base = leaf(
    'lightning-base-combobox',
    { class: 'slds-combobox_container' },
    el(
      'div',
      { class: 'slds-combobox slds-dropdown-trigger slds-dropdown-trigger_click slds-is-open' },
      box,
      list,
    ),
  );
  const grouped = leaf(
    'lightning-grouped-combobox',
    { class: 'slds-form-element' },
    label,
    el('div', { class: 'slds-form-element__control' }, base),
    problem,
  );
  const desktop = leaf('lightning-lookup-desktop', {}, grouped);
  return leaf('records-record-layout-lookup', INPUT, leaf('lightning-lookup', {}, desktop));
}
