import { type Content, el, on } from '../base/dom.ts';
import { iconButton } from '../base/parts.ts';
import { t } from '../base/words.ts';

export type Modal = { element: HTMLElement; body: HTMLElement; setTitle(title: string): void };

/**
 * A dialog at the end of the body, over whatever is there.
 *
 * @param cancel called when the user closes it without deciding anything
 */
export function openModal(size: 'small' | 'medium', cancel: () => void, ...content: Content[]): Modal {
  const title = el('h2', { class: 'slds-modal__title slds-hyphenate' });
  const body = el('div', { class: 'slds-modal__content slds-p-around_medium' }, content);
  const close = iconButton(t('Cancel and close'), 'utility:close', { class: 'slds-modal__close' }, cancel);
  const dialog = el(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      tabindex: '-1',
      class: `slds-modal slds-modal_${size} slds-fade-in-open panel`,
    },
    el(
      'div',
      { class: 'slds-modal__container' },
      el('div', { class: 'slds-modal__header' }, close, title),
      body,
    ),
  );
  const backdrop = el('div', { class: 'slds-backdrop slds-backdrop_open' });
  const element = el('div', { class: 'uiModal modal-container' }, dialog, backdrop);
  on(element, 'keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && !event.defaultPrevented) cancel();
  });
  document.body.append(element);
  dialog.focus();
  return {
    element,
    body,
    setTitle(text) {
      title.textContent = text;
      dialog.setAttribute('aria-label', text);
    },
  };
}
