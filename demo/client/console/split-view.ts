import type { ListPage, ObjectName, Row } from '../../shared/types.ts';
import { el } from '../base/dom.ts';
import { formatDate, formatMoney } from '../base/formats.ts';
import { fetchList } from '../base/server.ts';
import { t } from '../base/words.ts';
import { viewPath } from '../frame/routes.ts';
import { choiceLabel, isReference } from '../record/outputs.ts';

const plurals: Readonly<Record<ObjectName, string>> = { Opportunity: 'Opportunities', Account: 'Accounts' };

/** The list beside the tabs; other records' values stand in it all the time. */
export type SplitView = {
  element: HTMLElement;
  /** Shows the list of an object, with one row marked. */
  show(object: ObjectName, selected: string | undefined): Promise<void>;
};

export function splitView(): SplitView {
  const content = el('div', { class: 'oneConsoleObjectHome' });
  const element = el('div', { class: 'split-left navexSplitViewWrapper' }, content);
  return {
    element,
    async show(object, selected) {
      const page = await fetchList(object);
      content.replaceChildren(heading(page), rows(page, selected));
    },
  };
}

function heading({ object, title }: ListPage): HTMLElement {
  return el(
    'header',
    { class: 'split-view-header' },
    el('p', { class: 'slds-text-title' }, t(plurals[object])),
    el('h2', { class: 'slds-text-heading_small slds-truncate' }, title),
  );
}

function rows({ object, title, rows: records }: ListPage, selected: string | undefined): HTMLElement {
  const items = records.map((row) => item(row, row.id === selected));
  const attributes = { class: 'slds-split-view__list', role: 'listbox', 'aria-label': title };
  return el('ul', { ...attributes, 'data-object': object }, items);
}

function item(row: Row, isSelected: boolean): HTMLElement {
  const name = String(row.fields.Name);
  const link = el(
    'a',
    {
      class: 'slds-split-view__list-item-action',
      role: 'option',
      href: viewPath(row.object, row.id),
      'aria-selected': String(isSelected),
      'data-recordid': row.id,
    },
    el('span', { class: 'slds-truncate split-view-name', title: name }, name),
    linesOf(row).map(([left, right]) =>
      el(
        'span',
        { class: 'slds-grid slds-grid_align-spread split-view-line' },
        el('span', { class: 'slds-truncate uiOutputText' }, left),
        el('span', { class: 'slds-no-flex uiOutputText' }, right),
      ),
    ),
  );
  return el('li', { class: 'slds-split-view__list-item', role: 'presentation' }, link);
}

function linesOf({ object, fields, currency }: Row): [string, string][] {
  if (object === 'Account') {
    return [[String(fields.Type ?? ''), String(fields.Account_Demographics_Sales_Segment__c ?? '')]];
  }
  const { AccountId, Amount, StageName, CloseDate } = fields;
  const amount = typeof Amount === 'number' ? formatMoney(Amount, currency) : '';
  return [
    [isReference(AccountId) ? AccountId.name : '', amount],
    [choiceLabel('stage', String(StageName ?? '')), CloseDate ? formatDate(String(CloseDate)) : ''],
  ];
}
