import type { Random } from './random.ts';

/** Markup of a value as Lightning draws it in an output, for one kind of field. */
type Draw = (random: Random) => string;

const words = [
  'budget',
  'legal',
  'review',
  'platform',
  'release',
  'security',
  'pilot',
  'quarter',
  'board',
  'migration',
  'licence',
  'champion',
] as const;

const text = (value: string) =>
  `<lightning-formatted-text data-output-element-id="output-field" slot="outputField">${value}</lightning-formatted-text>`;

/** Words in a row, the same for the same random source. */
export function phrase(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(words)).join(' ');
}

const draws: Readonly<Record<string, Draw>> = {
  text: (random) => text(phrase(random, 2 + random.below(4))),
  blank: () => text(''),
  date: (random) => text(`${1 + random.below(12)}/${1 + random.below(28)}/2026`),
  stage: () =>
    '<sfa-output-stage-name data-output-element-id="output-field" slot="outputField"><span><lightning-formatted-text>2-Scoping</lightning-formatted-text></span></sfa-output-stage-name>',
  money: (random) =>
    `<sfa-output-opportunity-amount data-output-element-id="output-field" slot="outputField"><lightning-formatted-text>USD ${1 + random.below(90)},500.00</lightning-formatted-text></sfa-output-opportunity-amount>`,
  number: (random) =>
    `<lightning-formatted-number data-output-element-id="output-field" slot="outputField">${random.below(100)}</lightning-formatted-number>`,
  checkbox: () =>
    '<lightning-input data-output-element-id="output-field" slot="outputField"><div class="slds-form-element"><span class="slds-checkbox"><input type="checkbox" disabled><label class="slds-checkbox__label"><span class="slds-checkbox_faux"></span></label></span></div></lightning-input>',
  lookup: (random) =>
    `<force-lookup data-output-element-id="output-field" slot="outputField"><span class="slds-grid"><records-hoverable-link class="slds-grow"><span class="slds-grid"><a href="/lightning/r/Account/0018Z00002LmP4dQAF/view"><span><slot><span>${phrase(random, 2)}</span></slot></span></a><lightning-button-icon><button class="slds-button" type="button" title="Open Preview"><span class="slds-assistive-text">Open Preview</span></button></lightning-button-icon></span></records-hoverable-link></span></force-lookup>`,
  url: (random) =>
    `<lightning-formatted-url data-output-element-id="output-field" slot="outputField"><a href="https://docs.example.com/${random.below(9_999)}" target="_blank">docs.example.com</a></lightning-formatted-url>`,
  long: (random) =>
    `<lightning-formatted-rich-text data-output-element-id="output-field" slot="outputField"><span><p>${phrase(random, 20)}</p><ul><li>${phrase(random, 12)}</li><li>${phrase(random, 9)}</li></ul></span></lightning-formatted-rich-text>`,
};

/** A field of the layout: its API name, its label and how its value is drawn. */
export type LayoutField = { apiName: string; label: string; draw: Draw };

/** API names that Squeaky knows, by kind of value. */
const known: readonly [kind: string, apiNames: readonly string[]][] = [
  ['text', ['Name', 'Type', 'ForecastCategoryName', 'LeadSource']],
  ['stage', ['StageName']],
  ['money', ['Amount']],
  ['date', ['CloseDate', 'CreatedDate']],
  ['number', ['Probability', 'PushCount']],
  ['lookup', ['AccountId', 'OwnerId']],
  ['long', ['NextStep', 'Description']],
];
/** The rest of a layout, with the mix of kinds that customers' own fields have. */
const mix = ['text', 'text', 'blank', 'date', 'money', 'long', 'checkbox', 'lookup', 'url', 'blank'] as const;

/** A layout of `count` fields of every kind; the same for every record, as layouts are. */
export function layoutOf(count: number): LayoutField[] {
  const standard = known.flatMap(([kind, apiNames]) => apiNames.map((apiName) => field(apiName, kind)));
  const own = Array.from({ length: Math.max(0, count - standard.length) }, (_, index) =>
    field(`Custom_Field_${index}__c`, mix[index % mix.length] ?? 'text'),
  );
  return [...standard, ...own].slice(0, count);
}

function field(apiName: string, kind: string): LayoutField {
  const label = apiName.replace('__c', '').replaceAll('_', ' ');
  return { apiName, label, draw: draws[kind] ?? (() => text('')) };
}
