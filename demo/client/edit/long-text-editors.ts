import { el, freshId, leaf, on } from '../base/dom.ts';
import { richTextNodes } from '../base/rich-text.ts';
import { textOf } from '../record/outputs.ts';
import { type Editor, type EditorStart, INPUT, labelFor, problemLine } from './editor.ts';

/** Long text; the real one has no name attribute. */
export function textAreaEditor({ shape, value, onChange }: EditorStart): Editor {
  const id = freshId('input');
  const input = el('textarea', { id, class: 'slds-textarea', rows: '4' }) as HTMLTextAreaElement;
  input.value = textOf(value);
  on(input, 'input', onChange);
  const problem = problemLine(input);
  const control = el('div', { class: 'slds-form-element__control slds-grow textarea-container' }, input);
  const area = leaf(
    'lightning-textarea',
    { class: 'slds-form-element' },
    labelFor(shape, id),
    control,
    problem.element,
  );
  return {
    element: leaf('records-record-layout-text-area', INPUT, area),
    read: () => ({ value: input.value.trim() === '' ? null : input.value }),
    showProblem: problem.show,
    focus: () => input.focus(),
  };
}

/** Formatted text in an editable area. */
export function richTextEditor({ shape, value, onChange }: EditorStart): Editor {
  const area = el('div', {
    class: 'ql-editor slds-rich-text-area__content slds-text-color_weak slds-grow',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': shape.label,
  });
  area.append(...richTextNodes(textOf(value)));
  on(area, 'input', onChange);
  const problem = problemLine(area);
  const title = el('span', { class: 'slds-form-element__label' }, shape.label);
  const editor = leaf(
    'lightning-quill',
    {},
    el('div', { class: 'slds-rich-text-editor__textarea ql-container' }, area),
  );
  return {
    element: leaf(
      'records-record-layout-rich-text',
      INPUT,
      el('div', { class: 'slds-form-element' }, title, editor, problem.element),
    ),
    read: () => ({ value: area.textContent?.trim() ? area.getHTML() : null }),
    showProblem: problem.show,
    focus: () => area.focus(),
  };
}

/** A tick box; its state is in the `checked` property. */
export function checkboxEditor({ shape, value, onChange }: EditorStart): Editor {
  const id = freshId('input');
  const input = el('input', { id, type: 'checkbox', name: shape.apiName }) as HTMLInputElement;
  input.checked = value === true;
  on(input, 'change', onChange);
  const label = el(
    'label',
    { class: 'slds-checkbox__label', for: id },
    el('span', { class: 'slds-checkbox_faux' }),
    el('span', { class: 'slds-form-element__label' }, shape.label),
  );
  const box = leaf(
    'lightning-input',
    { class: 'slds-form-element' },
    el('span', { class: 'slds-checkbox' }, input, label),
  );
  return {
    element: leaf('records-record-layout-checkbox', INPUT, box),
    read: () => ({ value: input.checked }),
    showProblem: () => {},
    focus: () => input.focus(),
  };
}
