import type { ObjectName } from '../../shared/types.ts';
import { el, leaf } from '../base/dom.ts';
import { button } from '../base/parts.ts';
import { deleteRecord } from '../base/server.ts';
import { t } from '../base/words.ts';
import { openPath } from '../frame/open-event.ts';
import { showToast } from '../frame/toast.ts';
import { openModal } from './modal.ts';

/** A record to delete, and the path to show once it is gone. */
export type Deletion = { object: ObjectName; id: string; name: string; next: string };

/** Asks for the dialog; the address does not change for it. */
export const DELETE_EVENT = 'demo-delete';

/** Tells that a record is gone. */
export const DELETED_EVENT = 'demo-deleted';

export function askToDelete(from: EventTarget, detail: Deletion): void {
  from.dispatchEvent(new CustomEvent(DELETE_EVENT, { bubbles: true, composed: true, detail }));
}

const questions: Readonly<Record<ObjectName, string>> = {
  Opportunity: 'Are you sure you want to delete this opportunity?',
  Account: 'Are you sure you want to delete this account?',
};

/** Asks whether a record is to be deleted, and deletes it. */
export function openDeleteDialog(deletion: Deletion): void {
  const { object, id, name, next } = deletion;
  const close = () => modal.element.remove();
  const confirm = async () => {
    await deleteRecord(object, id);
    close();
    showToast(t('{0} "{1}" was deleted.', t(object), name));
    document.dispatchEvent(new CustomEvent(DELETED_EVENT, { detail: deletion }));
    openPath(document, { path: next, replaces: true });
  };
  const buttons = el(
    'div',
    { class: 'slds-modal__footer' },
    button(t('Cancel'), { title: t('Cancel') }, close),
    button(t('Delete'), { title: t('Delete'), class: 'slds-button slds-button_brand' }, () => void confirm()),
  );
  const question = el('div', { class: 'detail slds-text-align--center' }, t(questions[object]));
  const modal = openModal('small', close, leaf('force-delete-confirmation', {}, question));
  modal.body.after(buttons);
  modal.setTitle(t('Delete {0}', t(object)));
}
