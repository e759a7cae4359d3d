import type { FieldMarkup, FieldShape, ObjectName } from '../../shared/types.ts';
import { type Content, el, host, type SlotMaker, wrapper } from '../base/dom.ts';
import { assistive, helpText } from '../base/parts.ts';
import { t } from '../base/words.ts';

/** One field as placed on a page. */
export type FieldPlace = {
  object: ObjectName;
  shape: FieldShape;
  markup: FieldMarkup;
  side: 'left' | 'right';
};

const FORM_ELEMENT = 'slds-form-element slds-hint-parent test-id__output-root';
const READ_ONLY = 'slds-form-element_edit slds-form-element_readonly is-stacked is-stacked-not-editing';

/** A field in view mode: label, value, and the pencil unless it is read-only. */
export function viewItem(place: FieldPlace, output: HTMLElement, onEdit: () => void): HTMLElement {
  const slotName = place.markup === 'layout' ? 'outputField' : 'output';
  return frame(place, slotName, output, (slot) =>
    el(
      'div',
      { class: `${FORM_ELEMENT} ${READ_ONLY}` },
      labelContainer(place.shape),
      el(
        'div',
        { class: 'slds-form-element__control' },
        el('span', { class: valueClass(place.shape) }, slot(slotName), slot()),
        place.shape.readOnly ? null : pencil(place.shape.label, onEdit),
      ),
    ),
  );
}

/** A field in edit mode; read-only fields keep their output beside the others' inputs. */
export function editItem(place: FieldPlace, input: HTMLElement, undo: HTMLElement): HTMLElement {
  const slotName = place.markup === 'layout' ? 'inputField' : 'input';
  return frame(place, slotName, input, (slot) =>
    el('div', { class: `${FORM_ELEMENT} slds-form-element_edit is-stacked` }, slot(slotName), undo),
  );
}

function frame(
  { object, shape, markup, side }: FieldPlace,
  slotName: string,
  content: HTMLElement,
  inside: (slot: SlotMaker) => Content,
): HTMLElement {
  const anchor = `sfdc:RecordField.${object}.${shape.apiName}`;
  const slotted = { [slotName]: content };
  if (markup === 'layout') {
    const classes = `slds-form__item slds-no-space slds-size_1-of-2 item-${side}`;
    return host(
      'records-record-layout-item',
      { class: classes, 'field-label': shape.label },
      (slot) =>
        el(
          'div',
          {
            class: 'slds-grid slds-size_1-of-1 label-stacked',
            'data-target-selection-name': anchor,
            role: 'listitem',
          },
          inside(slot),
        ),
      slotted,
    );
  }
  const field = host(
    'record_flexipage-record-field',
    { class: 'slds-grid slds-col slds-has-flexi-truncate', role: 'listitem' },
    (slot) =>
      el(
        'div',
        { class: 'slds-grid slds-size_1-of-1 label-stacked', 'data-target-selection-name': anchor },
        inside(slot),
      ),
    slotted,
  );
  return wrapper(
    'flexipage-field',
    { 'data-field-id': `Record${shape.apiName.replaceAll('__', '_')}Field` },
    field,
  );
}

function labelContainer({ label, help }: FieldShape): HTMLElement {
  return el(
    'div',
    { class: `test-id__field-label-container slds-form-element__label${help ? '' : ' no-utility-icon'}` },
    el('span', { class: 'test-id__field-label' }, label),
    help ? helpText(label, help) : null,
  );
}

function valueClass({ readOnly }: FieldShape): string {
  return `test-id__field-value slds-form-element__static slds-grow word-break-ie11${readOnly ? ' is-read-only' : ''}`;
}

function pencil(label: string, onEdit: () => void): HTMLElement {
  const trigger = el(
    'button',
    {
      type: 'button',
      class: 'test-id__inline-edit-trigger slds-shrink-none inline-edit-trigger slds-button slds-button_icon',
      title: t('Edit {0}', label),
    },
    el('span', {
      'aria-hidden': 'true',
      class: 'inline-edit-trigger-icon slds-button__icon slds-button__icon_hint',
    }),
    assistive(t('Edit {0}', label)),
  );
  trigger.addEventListener('click', onEdit);
  return trigger;
}
