import fc from 'fast-check';

/*
 * Ways in which a Lightning page comes to differ from the one a reader was written for: other layouts, other
 * releases, other extensions. None of them writes a new value, so none may make the reader say one.
 */

/** Where values stand. What is in them is only wrapped or cut short: anything else writes a new value. */
const VALUES =
  '[data-output-element-id], [data-input-element-id], slot[name*="output" i], slot[name*="input" i], .test-id__field-value, .itemBody, .fieldComponent, [slot="primaryField"], slot[name="primaryField"], .slds-path__nav';
/** What tells whose page it is; like the address, it stays, or goes with the whole page. */
const IDENTITY = 'a[href*="/related/"], [data-target-selection-name^="sfdc:StandardButton."]';
const RECORD_PAGE = 'one-record-home-flexipage2';
/** Names of styling that no reader looks at. */
const STYLING =
  /^(?:slds-(?:size|grid|col|wrap|grow|shrink|card|has)|item-|is-stacked|label-|word-break|oneOne)/;
/** Attributes that differ by release, language or rendering. */
const IGNORED_ATTRIBUTES = ['id', 'aria-label', 'aria-labelledby', 'aria-hidden', 'data-aura-rendered-by'];
const ELLIPSES = ['…', '...'];

const ways = { drop, duplicate, swap, wrap, rename, cut } as const;
export type Mutation = {
  way: keyof typeof ways;
  /** Which of the page's elements, counted round. */
  at: number;
  /** How much or how, where there is a choice. */
  by: number;
};

/** A few changes to one page. Field-sized ones are common, since most elements of a page are in fields. */
export const someMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    way: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
    at: fc.nat(100_000),
    by: fc.nat(1_000),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Whether a change takes something off the page, so that a place may be empty afterwards. */
export function isLossy({ way }: Mutation): boolean {
  return way === 'drop';
}

/** Twice the same template has each slot twice, and a real slot has its content only once. */
export function takesNativeForm({ way }: Mutation): boolean {
  return way !== 'duplicate';
}

export function mutate(body: Element, { way, at, by }: Mutation): void {
  const elements = [...body.querySelectorAll('*')].filter((element) => mayBe(way, element));
  const element = elements[at % elements.length];
  if (element) ways[way](element, by);
}

function mayBe(way: Mutation['way'], element: Element): boolean {
  if (way === 'cut') return element.matches(VALUES) && onlyText(element) !== undefined;
  if (way === 'wrap') return true;
  const isInValue = element.parentElement?.closest(VALUES) != null;
  if (way === 'rename') return !isInValue;
  return !isInValue && (way !== 'drop' || !losesIdentity(element));
}

function losesIdentity(element: Element): boolean {
  if (element.matches(RECORD_PAGE) || element.querySelector(RECORD_PAGE)) return false;
  return element.matches(IDENTITY) || element.querySelector(IDENTITY) !== null;
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

function wrap(element: Element, by: number): void {
  const outer = document.createElement(by % 2 === 0 ? 'span' : 'records-new-wrapper');
  element.replaceWith(outer);
  outer.append(element);
}

function rename(element: Element, by: number): void {
  const name = [...element.classList].find((one) => STYLING.test(one));
  if (name) element.classList.replace(name, `new-${by}`);
  for (const attribute of IGNORED_ATTRIBUTES)
    if (element.hasAttribute(attribute)) element.setAttribute(attribute, `new-${by}`);
}

/** As pages cut: the end gives way to an ellipsis. */
function cut(element: Element, by: number): void {
  const text = onlyText(element);
  if (!text) return;
  const shown = text.data.trim();
  text.data = shown.slice(0, by % shown.length) + ELLIPSES[by % ELLIPSES.length];
}

/** Pages cut one line; of several texts none is the end. */
function onlyText(element: Element): Text | undefined {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const [only, ...others] = texts.filter(({ data }) => data.trim() !== '');
  return others.length === 0 ? only : undefined;
}
