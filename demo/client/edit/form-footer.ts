import { el, leaf } from '../base/dom.ts';
import { button } from '../base/parts.ts';
import { t } from '../base/words.ts';

export type FormActions = {
  /** Answers with the labels of fields that could not be saved. */
  save(isAndNew: boolean): Promise<string[]>;
  cancel(): void;
};

/** Cancel and Save under a form; one for new records can begin the next at once. */
export function formFooter({ save, cancel }: FormActions, hasSaveAndNew: boolean): HTMLElement {
  const errors = el('div', { class: 'footer-errors' });
  const submit = async (isAndNew: boolean) => {
    const labels = await save(isAndNew);
    errors.replaceChildren(...(labels.length === 0 ? [] : [errorBox(labels)]));
  };
  const saveAndNew = () => button(t('Save & New'), { name: 'SaveAndNew' }, () => void submit(true));
  const buttons = el(
    'ul',
    { class: 'slds-button-group-row button-container-inner' },
    el('li', { class: 'slds-button-group-item' }, button(t('Cancel'), { name: 'CancelEdit' }, cancel)),
    hasSaveAndNew ? el('li', { class: 'slds-button-group-item' }, saveAndNew()) : null,
    el(
      'li',
      { class: 'slds-button-group-item' },
      button(
        t('Save'),
        { name: 'SaveEdit', class: 'slds-button slds-button_brand' },
        () => void submit(false),
      ),
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
        el('h2', { class: 'slds-text-heading_small' }, t('We hit a snag.')),
      ),
      el('div', { class: 'slds-popover__body' }, el('strong', {}, t('Review the following fields')), list),
    ),
  );
}
