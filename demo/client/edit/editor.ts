import type { FieldShape, FieldValue } from '../../shared/types.ts';
import { el, freshId } from '../base/dom.ts';
import { helpText } from '../base/parts.ts';
import { t } from '../base/words.ts';

/** What an input holds, or why that cannot be saved. */
export type Entry = { value: FieldValue } | { problem: string };

/** One field's input. */
export type Editor = {
  element: HTMLElement;
  read(): Entry;
  /** Shows a message under the input; `null` takes it away. */
  showProblem(problem: string | null): void;
  focus(): void;
};

/** What every editor starts from. */
export type EditorStart = {
  shape: FieldShape;
  value: FieldValue;
  /** Called whenever the user changes the input. */
  onChange: () => void;
};

export const REQUIRED = t('Complete this field.');

/** Marks of the element that stands in a layout's input slot. */
export const INPUT = { 'data-input-element-id': 'input-field' } as const;

/** A label for an input, with the asterisk of required fields before the text. */
export function labelFor(shape: FieldShape, id: string): HTMLElement[] {
  const asterisk = el('abbr', { class: 'slds-required', title: t('required'), 'aria-hidden': 'true' }, '*');
  const label = el(
    'label',
    { class: 'slds-form-element__label', for: id },
    shape.required ? asterisk : null,
    shape.label,
  );
  return shape.help ? [label, helpText(shape.label, shape.help)] : [label];
}

/** The line under an input that says what is wrong with it. */
export function problemLine(input: HTMLElement): { element: HTMLElement; show: Editor['showProblem'] } {
  const element = el('div', { class: 'slds-form-element__help', id: freshId('help-message'), role: 'alert' });
  element.hidden = true;
  return {
    element,
    show(problem) {
      element.textContent = problem ?? '';
      element.hidden = problem === null;
      input.closest('.slds-form-element')?.classList.toggle('slds-has-error', problem !== null);
      if (problem === null) input.removeAttribute('aria-invalid');
      else input.setAttribute('aria-invalid', 'true');
    },
  };
}
