/*
 * How each of the numbered DOM situations looks in a stored page. A page that names one must show it, so that
 * a number says what is tried there.
 */

const OTHER_PAGES = '.windowViewMode-normal:not(.active)';
const RECORD_HOME = 'one-record-home-flexipage2, one-record-home-flexipage';
const FIELD = '[data-target-selection-name^="sfdc:RecordField."]';
const OUTPUT = '[data-output-element-id="output-field"]';
const VALUES = `${OUTPUT}, .fieldComponent, .itemBody .test-id__field-value`;

/** Standard labels; another one was renamed or is in another language. */
const STANDARD_LABELS: Readonly<Record<string, string>> = {
  'Opportunity.Name': 'Opportunity Name',
  'Opportunity.StageName': 'Stage',
  'Opportunity.Amount': 'Amount',
  'Opportunity.CloseDate': 'Close Date',
  'Account.Name': 'Account Name',
};
/** Conversions and accounting negatives: "USD 1.00 (EUR 0.90)", "($1.00)". */
const PARENTHESES = /\([^)]*\d[^)]*\)/;
const CUT = /(?:\.{3}|…)$/;
/** Spaces, signs and digits that are not ASCII, and amounts, shares and years that are not written as in the US. */
const FOREIGN_NUMBER =
  /\d[\u00a0\u202f\u2019]\d|[\uffe5\u2212\u200e\u200f\u061c]|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]|\d\.\d{3}(?:,\d|\b)|%\d|\b25\d\d\b/;
/** A day and a month that may change places. */
const EITHER_ORDER = /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\/\d{4}$/;
/** A name of a package, or in another case than the standard's. */
const ODD_NAME = /\.(?:\w+__\w+__c|[a-z]\w*|\w+__C|[A-Z]{3,}\w*)$/;

type Page = { whole: Document; shown: Element };
type Situation = (page: Page) => boolean;

const has =
  (...selectors: string[]): Situation =>
  ({ shown }) =>
    shown.querySelector(selectors.join()) !== null;

const some =
  (selector: string, isOne: (element: Element) => boolean): Situation =>
  ({ shown }) =>
    [...shown.querySelectorAll(selector)].some(isOne);

const says = (selector: string, text: RegExp): Situation => some(selector, (one) => text.test(textOf(one)));

const situations: Readonly<Record<number, Situation>> = {
  1: ({ whole }) =>
    whole.querySelectorAll('.oneConsoleTab, navex-console-tab2').length > 1 ||
    whole.querySelectorAll('.active.lafPageHost').length > 1,
  2: ({ whole }) => whole.querySelector(`:is(${OTHER_PAGES}) :is(${RECORD_HOME})`) !== null,
  3: some(
    '[role="tabpanel"][aria-labelledby^="detail"]',
    (panel) => panel.querySelector(`${FIELD}, [data-component-id]`) === null,
  ),
  4: has(`[role="tabpanel"].slds-hide ${FIELD}`),
  5: ({ shown }) => hasTwice([...shown.querySelectorAll(`${FIELD}, .slds-text-title`)].map(labelOf)),
  6: has(`flexipage-field[data-field-id] ${FIELD}`),
  7: has(`${FIELD} dl > dt`, '.forcePageBlockItem', 'force-record-layout-item'),
  8: has('[data-render-mode="shadow"] > template[shadowrootmode]'),
  9: has('.slds-form-element__control > button > .slds-assistive-text'),
  10: has('force-lookup button .slds-assistive-text', 'force-owner-lookup button .slds-assistive-text'),
  11: has('.test-id__field-label-container lightning-helptext', 'dt lightning-helptext'),
  12: has('abbr.slds-required'),
  13: has('lightning-formatted-email .slds-assistive-text', 'lightning-formatted-phone .slds-assistive-text'),
  14: has('sfa-output-opportunity-amount > lightning-formatted-text'),
  15: says(VALUES, PARENTHESES),
  16: says('.fieldComponent', CUT),
  17: (page) => says(VALUES, FOREIGN_NUMBER)(page) || says(OUTPUT, EITHER_ORDER)(page),
  18: has('[data-input-element-id]', 'slot[name*="input" i]'),
  19: has(
    '.slds-modal, .forceHoverPanel, .slds-popover, .forceDockingPanel, .dockingPanel, .navexSplitViewWrapper',
  ),
  20: has(
    ...['address', 'name'].map((one) => `lightning-formatted-${one}`),
    'records-modstamp',
    'records-record-type',
  ),
  21: some(
    `${OUTPUT}, .itemBody .test-id__field-value`,
    (output) => textOf(output) === '' && !output.querySelector('img, input'),
  ),
  22: (page) => !page.whole.documentElement.lang.startsWith('en') || some(FIELD, isRenamed)(page),
  23: has('.slds-path__item.slds-is-active:not(.slds-is-current)', '.slds-is-won', '.slds-is-lost'),
  24: has(`${OUTPUT} :is(br, ul, ol, img, p)`, '.field-api-name'),
  25: has(
    'iframe, .slds-section:not(.slds-is-open), lightning-accordion-section [hidden], [data-cell-value]',
    'a[href*="/lightning/r/Name/"], .slds-tabs_default__overflow-button',
  ),
};

/** Which of the situations a stored page shows. */
export function situationsIn(html: string): number[] {
  const whole = new DOMParser().parseFromString(html, 'text/html');
  const shown = whole.body.cloneNode(true) as Element;
  for (const other of shown.querySelectorAll(OTHER_PAGES)) other.remove();
  return Object.entries(situations).flatMap(([number, isShown]) =>
    isShown({ whole, shown }) ? [Number(number)] : [],
  );
}

function textOf(element: Element): string {
  return element.textContent.trim();
}

function nameOf(item: Element): string {
  return (item.getAttribute('data-target-selection-name') ?? '').replace('sfdc:RecordField.', '');
}

function labelOf(item: Element): string {
  if (item.matches('.slds-text-title')) return textOf(item);
  const attribute = item.closest('[field-label]')?.getAttribute('field-label');
  return attribute ?? textOf(item.querySelector('.test-id__field-label, dt, label') ?? item);
}

function isRenamed(item: Element): boolean {
  const name = nameOf(item);
  const standard = STANDARD_LABELS[name];
  return ODD_NAME.test(name) || (standard !== undefined && !labelOf(item).endsWith(standard));
}

function hasTwice(labels: readonly string[]): boolean {
  return new Set(labels).size < labels.length;
}
