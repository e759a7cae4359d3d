import type { RecordPage } from '../../shared/types.ts';
import { el, host, leaf } from '../base/dom.ts';
import { button, flexipageComponent, formattedText, objectIcon } from '../base/parts.ts';
import { t } from '../base/words.ts';
import { askToDelete } from '../dialog/delete-dialog.ts';
import { listPath } from '../frame/links.ts';
import { openPath } from '../frame/open-event.ts';
import { editPath } from '../frame/routes.ts';
import { highlightsItem } from './highlights-item.ts';

/** The card at the top of a record page. */
export function highlights(page: RecordPage): HTMLElement {
  const object = page.object.toLowerCase();
  const panel = host(
    'records-highlights2',
    {},
    (slot) =>
      el(
        'div',
        { class: 'highlights slds-clearfix slds-page-header slds-page-header_record-home' },
        el(
          'div',
          { class: 'slds-grid primaryFieldRow' },
          el('div', { class: 'slds-media slds-col slds-has-flexi-truncate' }, heading(slot)),
          el(
            'div',
            { class: 'slds-col slds-no-flex slds-grid slds-align-top actionsContainer' },
            slot('actions'),
          ),
        ),
        el(
          'div',
          { class: 'secondaryFields slds-grid slds-page-header__detail-row' },
          slot('secondaryFields'),
        ),
      ),
    {
      icon: objectIcon(object, 'medium'),
      entityLabel: leaf('records-entity-label', {}, t(page.object)),
      primaryField: formattedText(page.name),
      actions: actions(page),
      secondaryFields: page.highlights.map((shape) =>
        highlightsItem(shape, page.fields[shape.apiName] ?? null, page.currency),
      ),
    },
  );
  const tag = `forcegenerated-highlightspanel_${object}___012000000000000aaa___compact___view___recordlayout2`;
  const layout = leaf(tag, { class: 'forcegenerated-record-layout2', style: 'display: block;' }, panel);
  return flexipageComponent(
    'force_highlightsPanel',
    leaf('records-lwc-highlights-panel', {}, leaf('records-lwc-record-layout', {}, layout)),
  );
}

function heading(slot: (name?: string) => HTMLElement): HTMLElement[] {
  return [
    el('div', { class: 'slds-media__figure' }, slot('icon')),
    el(
      'div',
      { class: 'slds-media__body' },
      el(
        'h1',
        {},
        el('div', { class: 'entityNameTitle slds-line-height--reset' }, slot('entityLabel')),
        el(
          'span',
          { class: 'slds-page-header__title slds-m-right--small slds-align-middle clip-text' },
          slot('primaryField'),
        ),
      ),
    ),
  ];
}

function actions({ object, id, name }: RecordPage): HTMLElement {
  const edit = action(object, 'Edit', (from) => openPath(from, { path: editPath(object, id, 'DETAIL') }));
  const remove = action(object, 'Delete', (from) =>
    askToDelete(from, { object, id, name, next: listPath(object) }),
  );
  return leaf(
    'runtime_platform_actions-actions-ribbon',
    {},
    el('ul', { class: 'slds-button-group-list' }, edit, remove),
  );
}

function action(object: string, name: string, run: (from: HTMLElement) => void): HTMLElement {
  const trigger = button(t(name), { name }, () => run(trigger));
  return el(
    'li',
    { 'data-target-selection-name': `sfdc:StandardButton.${object}.${name}` },
    leaf('runtime_platform_actions-action-renderer', {}, trigger),
  );
}
