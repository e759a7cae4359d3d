import fc from 'fast-check';
import { composedClosest, isElement } from '../../../lib/readers/dom/composed.ts';
import { FIELD_ITEM, FIELD_ITEM_NAME } from '../../../lib/readers/salesforce-lightning/dom-names.ts';

/*
 * What happens to a page while it is open: values and classes change, parts come, go and move. Unlike the
 * mutations of a page before it is read, these write new values, in shadow roots as well.
 */

const ways = {
  write,
  erase,
  drop,
  duplicate,
  swap,
  wrap,
  hide,
  toggleClass,
  load,
  tick,
  link,
  rename,
} as const;
export type LiveChange = {
  way: keyof typeof ways;
  /** Which of the page's elements, counted round. */
  at: number;
  /** How, where there is a choice. */
  by: number;
};

/** Some changes, each of which is followed by a look. */
export const someChanges: fc.Arbitrary<LiveChange[]> = fc.array(
  fc.record({
    way: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
    at: fc.nat(100_000),
    by: fc.nat(1_000),
  }),
  { minLength: 2, maxLength: 12 },
);

/** Names that a reader asks for, on and off. */
const CLASSES = [
  'active',
  'slds-hide',
  'slds-spinner',
  'slds-is-current',
  'slds-is-won',
  'slds-popover',
  'slds-modal',
  'fieldComponent',
  'slds-assistive-text',
  'test-id__field-label',
];
/** What a page says of its parts, and another value for it. */
const ATTRIBUTES: readonly [name: string, value: string][] = [
  ['data-target-selection-name', 'sfdc:RecordField.Opportunity.NextStep'],
  ['data-component-id', 'force_relatedListSingleContainer'],
  ['data-output-element-id', 'output-field'],
  ['field-label', 'Another Label'],
  ['data-name', 'Closed Won'],
  ['title', 'Another Title'],
  ['slot', 'outputField'],
  ['name', 'outputField'],
];

export function change(body: Element, { way, at, by }: LiveChange): void {
  const elements = elementsBelow(body);
  const element = elements[at % elements.length];
  if (element) ways[way](element, by);
}

/** All but sheets of style, which nothing tells of: only a whole look finds what they change. */
function elementsBelow(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName === 'style' || element.localName === 'link') return [];
    return [element, ...(element.shadowRoot ? elementsBelow(element.shadowRoot) : [])];
  });
}

function write(element: Element, by: number): void {
  const text = [...element.childNodes].find((node): node is Text => node instanceof Text);
  if (text) text.data = `${text.data.trim()} ${by}`;
  else element.append(`New text ${by}`);
}

function erase(element: Element): void {
  element.replaceChildren();
}

function drop(element: Element): void {
  element.remove();
}

function duplicate(element: Element): void {
  element.after(element.cloneNode(true));
}

function swap(element: Element): void {
  element.nextElementSibling?.after(element);
}

function wrap(element: Element): void {
  const outer = document.createElement('div');
  element.replaceWith(outer);
  outer.append(element);
}

function hide(element: Element, by: number): void {
  if (by % 2 === 0) element.toggleAttribute('hidden');
  else element.setAttribute('style', by % 3 === 0 ? 'display: none' : '');
}

function toggleClass(element: Element, by: number): void {
  element.classList.toggle(CLASSES[by % CLASSES.length] ?? '');
}

/** Placeholders and inputs come into fields that are there, and further fields beside them. */
function load(element: Element, by: number): void {
  const markup = [
    '<div class="slds-spinner">…</div>',
    '<lightning-datepicker><div class="slds-form-element__help">31.12.2024</div></lightning-datepicker>',
    '<div data-target-selection-name="sfdc:RecordField.Opportunity.Amount"><span data-output-element-id="output-field">7</span></div>',
    '<div data-input-element-id="input-field"><input value="typed"></div>',
    '<span data-output-element-id="output-field"><input type="checkbox" checked></span>',
  ];
  const html = markup[by % markup.length] ?? '';
  const item = composedClosest(element, FIELD_ITEM);
  // No field stands in another one.
  if (item && html.includes(FIELD_ITEM_NAME)) item.insertAdjacentHTML('afterend', html);
  else element.insertAdjacentHTML('beforeend', html);
}

/** States and typed values are properties: no observer is told. */
function tick(element: Element, by: number): void {
  const inputs = elementsBelow(document.body).filter((one) => one instanceof HTMLInputElement);
  const input = inputs[by % inputs.length] as HTMLInputElement | undefined;
  if (!input || !isElement(element)) return;
  if (input.type === 'checkbox') input.checked = !input.checked;
  else if (input.type === 'text') input.value += ` ${by}`;
}

function link(element: Element, by: number): void {
  const target = element.closest('a') ?? element.querySelector('a');
  target?.setAttribute('href', `/lightning/r/Account/001${String(by).padStart(12, 'x')}/view`);
}

function rename(element: Element, by: number): void {
  const [name, value] = ATTRIBUTES[by % ATTRIBUTES.length] ?? ['title', ''];
  const target = element.closest(`[${name}]`) ?? element.querySelector(`[${name}]`);
  if (by % 3 > 0) target?.setAttribute(name, value);
  else target?.removeAttribute(name);
}
