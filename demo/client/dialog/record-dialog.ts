import type { FieldValue, RecordForm, RecordPage } from '../../shared/types.ts';
import { type Content, el, leaf, wrapper } from '../base/dom.ts';
import { bursts } from '../base/mode.ts';
import { stencil } from '../base/parts.ts';
import { createRecord, fetchForm, fetchRecord, saveRecord } from '../base/server.ts';
import { t } from '../base/words.ts';
import type { DialogRoute } from '../frame/routes.ts';
import { showToast } from '../frame/toast.ts';
import { detailPanel, type Outcome } from '../record/detail-panel.ts';
import { openModal } from './modal.ts';

export type RecordDialog = { element: HTMLElement; load(): Promise<void> };

/**
 * The whole page layout as inputs, for a record there is or for a new one.
 *
 * @param onDone how it ended, and the record as it is then
 */
export function recordDialog(
  route: DialogRoute,
  onDone: (outcome: Outcome, saved?: RecordPage) => void,
): RecordDialog {
  const isNew = route.kind === 'new';
  const modal = openModal('medium', () => onDone('cancelled'), stencil(8));
  if (isNew) modal.setTitle(t('New {0}', t(route.object)));
  let saved: RecordPage | undefined;

  const save = async (form: RecordForm, changed: Record<string, FieldValue>) => {
    saved = isNew
      ? await createRecord(form.object, { ...form.fields, ...changed })
      : await saveRecord(form.object, form.id, changed);
    const message = isNew ? '{0} "{1}" was created.' : '{0} "{1}" was saved.';
    showToast(t(message, t(saved.object), saved.name));
  };

  return {
    element: modal.element,
    async load() {
      const form = isNew
        ? await fetchForm(route.object, route.defaults)
        : await fetchRecord(route.object, route.id);
      await bursts(2);
      if (!isNew) modal.setTitle(t('Edit {0}', form.name));
      const { element } = detailPanel<RecordForm>({
        page: form,
        markup: form.detailsMarkup,
        sectionsOf: ({ details }) => details,
        save: (changed) => save(form, changed),
        dialog: {
          mode: isNew ? 'create' : 'edit',
          onDone: (outcome) => onDone(outcome, saved),
        },
      });
      const note = el('p', { class: 'required-legend' }, t('* = Required Information'));
      modal.body.replaceChildren(note, around(form, element));
    },
  };
}

/** A page layout and a Dynamic Forms page have dialogs of their own around the fields. */
function around({ detailsMarkup }: RecordForm, form: HTMLElement): HTMLElement {
  const broker = (content: Content) => wrapper('records-record-layout-event-broker', {}, content);
  if (detailsMarkup === 'layout') return leaf('records-modal-lwc-detail-panel-wrapper', {}, broker(form));
  const body = el('div', { class: 'actionBody' }, leaf('one-record-action-flexipage', {}, broker(form)));
  return el('div', { class: 'oneRecordActionWrapper' }, body);
}
