import { el, leaf } from '../base/dom.ts';
import { button } from '../base/parts.ts';

/** Cancel and Save under a form; `save` answers with the labels of fields that could not be saved. */
export function formFooter(save: () => Promise<string[]>, cancel: () => void): HTMLElement {
  const errors = el('div', { class: 'footer-errors' });
  const submit = async () => {
    const labels = await save();
    errors.replaceChildren(...(labels.length === 0 ? [] : [errorBox(labels)]));
  };
  const buttons = el(
    'ul',
    { class: 'slds-button-group-row button-container-inner' },
    el('li', { class: 'slds-button-group-item' }, button('Cancel', { name: 'CancelEdit' }, cancel)),
    el(
      'li',
      { class: 'slds-button-group-item' },
      button('Save', { name: 'SaveEdit', class: 'slds-button slds-button_brand' }, () => void submit()),
    ),
  );
  return leaf(
    'records-form-footer',
    {},
    el(
      'div',
      { class: 'footer-full-width slds-docked-form-footer' },
      errors,
      el('div', { class: 'actionsContainer' }, buttons),
    ),
  );
}

function errorBox(labels: readonly string[]): HTMLElement {
  const list = el(
    'ul',
    { class: 'errorsList slds-list_dotted' },
    labels.map((label) => el('li', {}, label)),
  );
  return leaf(
    'records-record-edit-error',
    {},
    el(
      'section',
      { class: 'slds-popover slds-popover_error fieldLevelErrors', role: 'alert' },
      el(
        'header',
        { class: 'slds-popover__header' },
        el('h2', { class: 'slds-text-heading_small' }, 'We hit a snag.'),
      ),
      el('div', { class: 'slds-popover__body' }, el('strong', {}, 'Review the following fields'), list),
    ),
  );
}
