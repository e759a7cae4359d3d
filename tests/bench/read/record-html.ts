import { createRandom, type Random } from './random.ts';
import { type LayoutField, layoutOf, phrase } from './values.ts';

/*
 * A record page of any size: one record of fifty fields, the pages visited before it, and related lists
 * until it is as large as asked. Written as synthetic shadow shows it, with literal slots.
 */

/** What a page is made from; the same figures give the same page on every machine. */
export type PageSize = {
  /** Elements to reach; the page may have a few hundred more. */
  elements: number;
  seed: number;
};

const FIELDS = 50;
/** Lightning keeps this many pages that were left. */
const MAX_VISITED = 5;
/** Visited pages take up to this part of what is added to the record. */
const VISITED_PART = 0.4;
const ROWS_PER_LIST = 25;
const STAGES = [
  '1-Discovery',
  '2-Scoping',
  '3-Technical Evaluation',
  '4-Proposal',
  '5-Negotiating',
  'Closed',
];
const STYLE = '.windowViewMode-normal:not(.active), .slds-hide { display: none; }';

/** The open record's own id, for the page's address. */
export const RECORD_ID = '0068Z00001HbN7cQAF';

/** The whole page. */
export function recordHtml({ elements, seed }: PageSize): string {
  const random = createRandom(seed);
  const layout = layoutOf(FIELDS);
  const bare = recordHost(random, layout, RECORD_ID, '', true);
  const room = elements - countElements(bare);
  const visited = visitedHosts(
    random,
    layout,
    Math.min(MAX_VISITED, (room * VISITED_PART) / countElements(bare)),
  );
  const lists = relatedLists(random, room - countElements(visited));
  const active = recordHost(random, layout, RECORD_ID, lists, true);
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Larkspur – 120 Premium | Opportunity | Salesforce</title><style>${STYLE}</style></head><body><div class="desktop container oneOne"><div class="viewport"><section class="stage panelSlide">${visited}${active}</section></div></div></body></html>`;
}

function countElements(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}

function visitedHosts(random: Random, layout: readonly LayoutField[], count: number): string {
  const ids = Array.from({ length: Math.floor(count) }, (_, index) =>
    `00${index}8Z00001Visited`.padEnd(15, 'x'),
  );
  return ids.map((id) => recordHost(random, layout, `006${id.slice(3, 15)}`, '', false)).join('');
}

function relatedLists(random: Random, room: number): string {
  let html = '';
  for (let left = room; left > 0; ) {
    const list = relatedList(random);
    html += list;
    left -= countElements(list);
  }
  return html;
}

function recordHost(
  random: Random,
  layout: readonly LayoutField[],
  id: string,
  lists: string,
  isActive: boolean,
): string {
  const header = component('header', 'force_highlightsPanel', highlights(random));
  const path = component('header', 'runtime_sales_pathassistant_pathAssistant', steps());
  const details = component('main', 'force_detailPanel', detailPanel(random, layout));
  const own = `<a href="/lightning/r/Opportunity/${id}/related/Orders/view">Orders</a>`;
  const body = `<slot name="header">${header}${path}</slot><slot name="main">${details}</slot><slot name="sidebar"><div slot="sidebar">${own}${lists}</div></slot>`;
  return `<div class="windowViewMode-normal oneContent lafPageHost${isActive ? ' active' : ''}"><one-record-home-flexipage2><record_flexipage-desktop-record-page-decorator><div class="record-page-decorator"><slot><flexipage-record-home-template-desktop2><div class="slds-grid slds-wrap">${body}</div></flexipage-record-home-template-desktop2></slot></div></record_flexipage-desktop-record-page-decorator></one-record-home-flexipage2></div>`;
}

function component(slot: string, id: string, content: string): string {
  return `<flexipage-component2 slot="${slot}" data-component-id="${id}"><slot>${content}</slot></flexipage-component2>`;
}

function highlights(random: Random): string {
  const items = ['Account Name', 'Close Date', 'Amount'].map(
    (label) =>
      `<records-highlights-details-item slot="secondaryFields"><div><p class="slds-text-title" title="${label}">${label}</p><p class="fieldComponent"><slot><lightning-formatted-text>${phrase(random, 2)}</lightning-formatted-text></slot></p></div></records-highlights-details-item>`,
  );
  return `<records-lwc-highlights-panel><records-highlights2><div class="highlights"><h1><slot name="primaryField"><lightning-formatted-text slot="primaryField">Larkspur – 120 Premium</lightning-formatted-text></slot></h1><slot name="secondaryFields">${items.join('')}</slot></div></records-highlights2></records-lwc-highlights-panel>`;
}

function steps(): string {
  const items = STAGES.map((stage, index) => {
    const state = index === 1 ? 'slds-is-current slds-is-active' : 'slds-is-incomplete';
    return `<li class="slds-path__item ${state}" data-name="${stage}"><a class="slds-path__link" role="option"><span class="slds-path__stage"></span><span class="slds-path__title">${stage}</span></a></li>`;
  });
  return `<div class="runtime_sales_pathassistantPathAssistant"><ul class="slds-path__nav">${items.join('')}</ul></div>`;
}

function detailPanel(random: Random, layout: readonly LayoutField[]): string {
  const rows: string[] = [];
  for (let at = 0; at < layout.length; at += 2) {
    const items = layout.slice(at, at + 2).map((field) => layoutItem(random, field));
    rows.push(`<records-record-layout-row><slot>${items.join('')}</slot></records-record-layout-row>`);
  }
  return `<records-lwc-detail-panel><div class="record-layout-container"><records-record-layout-section><div class="slds-section slds-is-open"><slot>${rows.join('')}</slot></div></records-record-layout-section></div></records-lwc-detail-panel>`;
}

function layoutItem(random: Random, { apiName, label, draw }: LayoutField): string {
  return `<records-record-layout-item class="slds-form__item" field-label="${label}"><div class="slds-grid label-stacked" data-target-selection-name="sfdc:RecordField.Opportunity.${apiName}" role="listitem"><div class="slds-form-element test-id__output-root"><div class="test-id__field-label-container slds-form-element__label"><span class="test-id__field-label">${label}</span></div><div class="slds-form-element__control"><span class="test-id__field-value"><slot name="outputField">${draw(random)}</slot><slot></slot></span><button class="test-id__inline-edit-trigger slds-button" title="Edit ${label}"><span aria-hidden="true" class="inline-edit-trigger-icon"></span><span class="slds-assistive-text">Edit ${label}</span></button></div></div></div></records-record-layout-item>`;
}

/** Another record's fields under the names of this one's, as related lists have them. */
function relatedList(random: Random): string {
  const rows = Array.from(
    { length: ROWS_PER_LIST },
    (_, index) =>
      `<tr data-row-key-value="${index}"><th role="rowheader" data-label="Name"><a href="/lightning/r/Order/8018Z00000KzzA1/view">${phrase(random, 3)}</a></th><td data-label="Stage"><lst-formatted-text>1-Discovery</lst-formatted-text></td><td data-label="Amount"><lightning-formatted-number>USD ${random.below(999)}.00</lightning-formatted-number></td><td data-label="Close Date"><lst-formatted-text>5/6/2026</lst-formatted-text></td></tr>`,
  );
  const list = `<lst-related-list-single-container><article class="slds-card"><lst-common-list-internal><table role="grid"><tbody>${rows.join('')}</tbody></table></lst-common-list-internal></article></lst-related-list-single-container>`;
  return `<flexipage-component2 data-component-id="force_relatedListSingleContainer"><slot>${list}</slot></flexipage-component2>`;
}
