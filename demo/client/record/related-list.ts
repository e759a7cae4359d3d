import type { FieldShape, Row } from '../../shared/types.ts';
import { el, leaf } from '../base/dom.ts';
import { flexipageComponent, objectIcon } from '../base/parts.ts';
import { pathTo } from './lookup.ts';
import { plainOutputOf } from './outputs.ts';

/** Columns of *other* records with the labels of this record's own fields. */
const columns: readonly FieldShape[] = [
  { apiName: 'StageName', label: 'Stage', type: 'picklist' },
  { apiName: 'Amount', label: 'Amount', type: 'money' },
  { apiName: 'CloseDate', label: 'Close Date', type: 'date' },
];

/** The opportunities of an account as a table. */
export function relatedOpportunities(rows: readonly Row[]): HTMLElement {
  const title = `Opportunities (${rows.length})`;
  const header = el(
    'header',
    { class: 'slds-card__header slds-media slds-media_center' },
    el('div', { class: 'slds-media__figure' }, objectIcon('opportunity')),
    el(
      'h2',
      { class: 'slds-card__header-title' },
      el('span', { title: 'Opportunities' }, 'Opportunities'),
      el('span', { title: `(${rows.length})` }, `(${rows.length})`),
    ),
  );
  const article = el(
    'article',
    { class: 'slds-card slds-card_boundary', 'aria-label': title },
    header,
    table(rows),
  );
  const list = leaf('lst-common-list-internal', {}, article);
  const manager = leaf('lst-related-list-view-manager', {}, list);
  return flexipageComponent(
    'force_relatedListSingleContainer',
    leaf('lst-related-list-single-container', {}, manager),
  );
}

function table(rows: readonly Row[]): HTMLElement {
  const labels = ['Opportunity Name', ...columns.map(({ label }) => label)];
  return el(
    'div',
    { class: 'slds-card__body' },
    el(
      'table',
      { class: 'slds-table slds-table_bordered slds-table_fixed-layout', 'aria-label': 'Opportunities' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          labels.map((label) =>
            el('th', { scope: 'col', title: label }, el('div', { class: 'slds-truncate' }, label)),
          ),
        ),
      ),
      el('tbody', {}, rows.map(tableRow)),
    ),
  );
}

function tableRow(row: Row): HTMLElement {
  const name = String(row.fields.Name);
  const link = el(
    'a',
    { href: pathTo({ object: 'Opportunity', id: row.id, name }), 'data-refid': 'recordId', title: name },
    name,
  );
  const cells = columns.map((shape) => {
    const value = row.fields[shape.apiName] ?? null;
    return el(
      'td',
      { 'data-label': shape.label },
      el('div', { class: 'slds-truncate' }, plainOutputOf(shape, value, row.currency)),
    );
  });
  return el(
    'tr',
    { 'data-row-key-value': row.id },
    el('th', { scope: 'row' }, el('div', { class: 'slds-truncate' }, link)),
    cells,
  );
}
