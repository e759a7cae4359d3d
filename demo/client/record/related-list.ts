import type { FieldShape, Row } from '../../shared/types.ts';
import { el, leaf } from '../base/dom.ts';
import { flexipageComponent, objectIcon } from '../base/parts.ts';
import { t } from '../base/words.ts';
import { rowMenu } from '../dialog/row-menu.ts';
import { newPath } from '../frame/routes.ts';
import { pathTo } from './lookup.ts';
import { plainOutputOf } from './outputs.ts';

/** Columns of *other* records with the labels of this record's own fields. */
const columns: readonly FieldShape[] = [
  { apiName: 'StageName', label: t('Stage'), type: 'stage' },
  { apiName: 'Amount', label: t('Amount'), type: 'money' },
  { apiName: 'CloseDate', label: t('Close Date'), type: 'date' },
];

/**
 * The opportunities of an account as a table.
 *
 * @param account its id
 * @param canAdd whether new ones can be added here
 */
export function relatedOpportunities(
  rows: readonly Row[],
  account: string | undefined,
  canAdd: boolean,
): HTMLElement {
  const name = t('Opportunities');
  const title = `${name} (${rows.length})`;
  const header = el(
    'header',
    { class: 'slds-card__header slds-media slds-media_center' },
    el('div', { class: 'slds-media__figure' }, objectIcon('opportunity')),
    el(
      'h2',
      { class: 'slds-card__header-title' },
      el(
        'a',
        { class: 'slds-card__header-link', href: account ? relatedPath(account) : undefined },
        el('span', { title: name }, name),
        el('span', { title: `(${rows.length})` }, `(${rows.length})`),
      ),
    ),
    account && canAdd ? newButton(account) : null,
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

/** The list's own page; its address names the relationship. */
function relatedPath(account: string): string {
  return `/lightning/r/Account/${account}/related/Opportunities/view`;
}

function newButton(account: string): HTMLElement {
  const href = newPath('Opportunity', 'RELATED_LIST', account);
  const link = el(
    'a',
    { class: 'slds-button slds-button_neutral', title: t('New'), href },
    el('div', { class: 'forceActionLink' }, t('New')),
  );
  return el('div', { class: 'slds-no-flex' }, link);
}

function table(rows: readonly Row[]): HTMLElement {
  const labels = [t('Opportunity Name'), ...columns.map(({ label }) => label)];
  return el(
    'div',
    { class: 'slds-card__body' },
    el(
      'table',
      { class: 'slds-table slds-table_bordered slds-table_fixed-layout', 'aria-label': t('Opportunities') },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          labels.map((label) =>
            el('th', { scope: 'col', title: label }, el('div', { class: 'slds-truncate' }, label)),
          ),
          el('th', { class: 'row-action' }),
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
      { 'data-label': shape.label, 'data-col-key-value': `${shape.apiName}-${shape.type}` },
      el('div', { class: 'slds-truncate' }, plainOutputOf(shape, value, row.currency)),
    );
  });
  return el(
    'tr',
    { 'data-row-key-value': row.id },
    el(
      'th',
      { scope: 'row', 'data-label': t('Opportunity Name'), 'data-col-key-value': 'Name-text' },
      el('div', { class: 'slds-truncate' }, link),
    ),
    cells,
    el('td', { class: 'row-action' }, rowMenu(row, 'RELATED_LIST')),
  );
}
