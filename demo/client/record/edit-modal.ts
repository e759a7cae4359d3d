import type { FieldValue, RecordPage } from '../../shared/types.ts';
import { el, leaf, on, wrapper } from '../base/dom.ts';
import { iconButton } from '../base/parts.ts';
import { detailPanel } from './detail-panel.ts';

/** The Edit action: the whole page layout as inputs in a dialog over the record. */
export function openEditModal(
  page: RecordPage,
  save: (fields: Record<string, FieldValue>) => Promise<void>,
): void {
  const close = () => overlay.remove();
  const panel = detailPanel({
    page,
    markup: 'layout',
    sectionsOf: ({ details }) => details,
    save,
    onDone: close,
  });
  const broker = wrapper('records-record-layout-event-broker', {}, panel.element);
  const content = leaf('records-modal-lwc-detail-panel-wrapper', {}, broker);
  const title = `Edit ${page.name}`;
  const dialog = el(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': title,
      class: 'slds-modal slds-modal_medium slds-fade-in-open panel',
    },
    el(
      'div',
      { class: 'slds-modal__container' },
      el(
        'div',
        { class: 'slds-modal__header' },
        iconButton('Cancel and close', 'utility:close', { class: 'slds-modal__close' }, close),
        el('h2', { class: 'slds-modal__title slds-hyphenate' }, title),
      ),
      el('div', { class: 'slds-modal__content slds-p-around_medium' }, content),
    ),
  );
  const backdrop = el('div', { class: 'slds-backdrop slds-backdrop_open' });
  const overlay = el('div', { class: 'uiModal modal-container' }, dialog, backdrop);
  on(overlay, 'keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && !event.defaultPrevented) close();
  });
  document.body.append(overlay);
  dialog.querySelector('button')?.focus();
}
