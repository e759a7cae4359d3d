import { el } from '../base/dom.ts';
import { icon, iconButton } from '../base/parts.ts';
import { t } from '../base/words.ts';

/** As long as the real one stays. */
const SHOWN_MS = 5_000;

/** A green message at the top, which goes away by itself. */
export function showToast(message: string): void {
  const text = el(
    'span',
    {
      class: 'toastMessage slds-text-heading--small forceActionsText',
      'data-aura-class': 'forceActionsText',
    },
    message,
  );
  const toast = el(
    'div',
    {
      class: 'slds-theme--success slds-notify--toast slds-notify slds-notify--toast forceToastMessage',
      role: 'status',
      'data-key': 'success',
    },
    icon('utility:success', 'slds-icon slds-icon_small toast-icon'),
    el('div', { class: 'toastContent slds-notify__content' }, text),
    iconButton(t('Close'), 'utility:close', { class: 'slds-notify__close toastClose' }, () =>
      container.remove(),
    ),
  );
  const container = el('div', { class: 'toastContainer slds-notify_container slds-is-relative' }, toast);
  for (const older of document.querySelectorAll('.toastContainer')) older.remove();
  document.body.append(container);
  setTimeout(() => container.remove(), SHOWN_MS);
}
