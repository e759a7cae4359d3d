import { el, on } from '../base/dom.ts';
import { assistive, icon } from '../base/parts.ts';
import { t } from '../base/words.ts';

/** The button that takes one field's change back; there only while the field is changed. */
export function undoButton(
  label: string,
  undo: () => void,
): { element: HTMLElement; show(isShown: boolean): void } {
  const button = el(
    'button',
    { type: 'button', class: 'slds-button slds-button_icon inline-edit-undo', title: t('Undo {0}', label) },
    icon('utility:undo', 'slds-button__icon'),
    assistive(t('Undo {0}', label)),
  );
  on(button, 'click', undo);
  const element = el('div', { class: 'inline-edit-undo-container' });
  return {
    element,
    show(isShown) {
      if (isShown !== element.hasChildNodes()) element.replaceChildren(...(isShown ? [button] : []));
    },
  };
}
