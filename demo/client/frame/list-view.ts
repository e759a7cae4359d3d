import type { FieldShape, FieldValue, ListPage, Row } from '../../shared/types.ts';
import { el, host, leaf } from '../base/dom.ts';
import { bursts } from '../base/mode.ts';
import { assistive, icon, objectIcon, stencil } from '../base/parts.ts';
import { fetchList } from '../base/server.ts';
import { t } from '../base/words.ts';
import { rowMenu } from '../dialog/row-menu.ts';
import { pathTo } from '../record/lookup.ts';
import { isReference, plainOutputOf } from '../record/outputs.ts';
import { newPath } from './routes.ts';
import type { View } from './view.ts';

const plurals: Readonly<Record<string, string>> = { Opportunity: 'Opportunities', Account: 'Accounts' };

/** A list view of all samples of an object. */
export function listView(object: string): View {
  const element = el('div', { class: 'list-page' }, stencil(8));
  const load: View['load'] = async (setTitle) => {
    const page = await fetchList(object);
    await bursts(1);
    setTitle(`${page.title} | ${t(plurals[object] ?? object)} | Salesforce`);
    element.replaceChildren(objectHome(page));
  };
  return { element, load, refresh: load };
}

function objectHome(page: ListPage): HTMLElement {
  const grid = leaf('lst-primary-display-grid', {}, leaf('lightning-datatable', {}, table(page)));
  const display = leaf('lst-primary-display-manager', {}, leaf('lst-primary-display', {}, grid));
  const list = leaf('lst-common-list-internal', {}, header(page), display);
  return leaf('lst-object-home', {}, leaf('lst-list-view-manager', {}, list));
}

function header({ object, title, rows }: ListPage): HTMLElement {
  const name = t(plurals[object] ?? object);
  const picker = el('span', { class: 'slds-page-header__title slds-truncate' }, title);
  return host('lst-list-view-manager-header', {}, () =>
    el(
      'div',
      { class: 'slds-page-header slds-page-header_object-home' },
      el(
        'div',
        { class: 'slds-media' },
        el('div', { class: 'slds-media__figure' }, objectIcon(object.toLowerCase(), 'medium')),
        el(
          'div',
          { class: 'slds-media__body' },
          el('h1', {}, el('span', { class: 'list-entity' }, name), leaf('lst-list-view-picker', {}, picker)),
        ),
        newButton(object),
      ),
      el(
        'p',
        { class: 'slds-page-header__meta-text countSortedByFilteredBy', role: 'status' },
        t('{0} items • Updated a few seconds ago', String(rows.length)),
      ),
    ),
  );
}

function newButton(object: ListPage['object']): HTMLElement {
  const link = el(
    'a',
    { class: 'slds-button slds-button_neutral', title: t('New'), href: newPath(object, 'LIST_VIEW') },
    el('div', { class: 'forceActionLink' }, t('New')),
  );
  const item = el('li', { 'data-target-selection-name': `sfdc:StandardButton.${object}.New` }, link);
  return el('ul', { class: 'slds-button-group-list slds-no-flex' }, item);
}

function table({ object, columns, rows }: ListPage): HTMLElement {
  const labels = columns.map((shape, index) =>
    el(
      'th',
      {
        role: 'columnheader',
        scope: 'col',
        'aria-label': shape.label,
        'data-col-key-value': keyOf(shape, index),
      },
      el(
        'div',
        { class: 'slds-th__action' },
        el('span', { class: 'slds-truncate', title: shape.label }, shape.label),
      ),
    ),
  );
  const head = el(
    'tr',
    { 'data-row-key-value': 'HEADER' },
    numberHead(),
    labels,
    el('th', { class: 'row-action' }),
  );
  const body = rows.map((row, index) => bodyRow(row, index + 1, columns));
  return el(
    'table',
    {
      role: 'grid',
      class: 'slds-table slds-table_bordered slds-table_header-fixed slds-table_edit',
      'aria-label': t('{0} list', t(plurals[object] ?? object)),
    },
    el('thead', {}, head),
    el('tbody', {}, body),
  );
}

function numberHead(): HTMLElement {
  return el('th', { role: 'columnheader', scope: 'col', class: 'row-number' }, assistive(t('Item Number')));
}

function bodyRow(row: Row, number: number, columns: readonly FieldShape[]): HTMLElement {
  const cells = columns.map((shape, index) => cell(row, shape, number, index));
  const first = el(
    'td',
    { role: 'gridcell', class: 'row-number', 'data-label': t('Item Number') },
    String(number),
  );
  return el(
    'tr',
    { 'data-row-key-value': row.id, 'data-row-number': String(number), class: 'slds-hint-parent' },
    first,
    cells,
    el('td', { role: 'gridcell', class: 'row-action' }, rowMenu(row, 'LIST_VIEW')),
  );
}

function cell(row: Row, shape: FieldShape, number: number, column: number): HTMLElement {
  const value = row.fields[shape.apiName] ?? null;
  const isName = shape.type === 'name';
  const content = isName ? nameLink(row, String(value)) : plainOutputOf(shape, value, row.currency);
  const factory = leaf(
    'lightning-primitive-cell-factory',
    { 'data-label': shape.label },
    el(
      'span',
      { class: 'slds-grid slds-grid_align-spread' },
      el('div', { class: 'slds-truncate' }, content),
      isName || shape.readOnly ? null : editButton(shape, number),
    ),
  );
  return el(
    isName ? 'th' : 'td',
    {
      role: isName ? 'rowheader' : 'gridcell',
      scope: isName ? 'row' : undefined,
      'data-label': shape.label,
      'data-cell-value': rawOf(value),
      'data-col-key-value': keyOf(shape, column),
    },
    factory,
  );
}

function nameLink(row: Row, name: string): HTMLElement {
  const href = pathTo({ object: row.object, id: row.id, name });
  return el(
    'a',
    { href, title: name, 'data-refid': 'recordId', 'data-recordid': row.id, class: 'slds-truncate' },
    name,
  );
}

function editButton({ label }: FieldShape, number: number): HTMLElement {
  const name = t('Edit {0}: Item {1}', label, String(number));
  return el(
    'button',
    {
      type: 'button',
      class: 'slds-button slds-button_icon slds-cell-edit__button',
      tabindex: '-1',
      title: name,
    },
    icon('utility:edit', 'slds-button__icon slds-button__icon_hint slds-button__icon_edit'),
    assistive(name),
  );
}

function keyOf({ apiName, type }: FieldShape, column: number): string {
  return `${apiName}-${type}-${column + 2}`;
}

function rawOf(value: FieldValue): string {
  if (isReference(value)) return value.name;
  return value === null ? '' : String(value);
}
