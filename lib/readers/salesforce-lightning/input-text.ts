import { MAX_TEXT } from '../../reading/reading.ts';
import { composedFind } from '../dom/composed.ts';
import { composedTree, queryAll } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';

/** What "no choice" reads in a picklist; the API value beside it is empty. */
const NO_CHOICE = /^-+[^-]*-+$/;

/**
 * What is being typed or chosen. Values live in properties, never in attributes or text; `undefined` when
 * the element holds no input that is understood.
 */
export function readInput(input: Element): string | undefined {
  const name = composedFind(input, 'lightning-input-name');
  if (name) return partsOf(name);
  const choice = composedFind(input, 'button[role="combobox"]');
  if (choice) return chosen(choice);
  const rich = composedFind(input, '.ql-editor, [contenteditable="true"]');
  if (rich) return visibleText(rich, MAX_TEXT);
  const lists = composedFind(input, 'lightning-dual-listbox');
  if (lists) return chosenOf(lists);
  const entry = composedFind(input, 'textarea, input:not([type="hidden"])');
  if (!(entry instanceof HTMLInputElement || entry instanceof HTMLTextAreaElement)) return undefined;
  const text = entry.value.trim();
  // What is being searched for in a lookup is not chosen; what is chosen cannot be typed in.
  if (text && !entry.readOnly && composedFind(input, 'lightning-grouped-combobox')) return undefined;
  return entry.type === 'checkbox' ? String((entry as HTMLInputElement).checked) : text;
}

/** "Ms.", "Ann" and "Lee" are shown as one name. */
function partsOf(name: Element): string {
  const parts = queryAll(composedTree(name), 'button[role="combobox"], input');
  return parts
    .map((part) => readInput(part))
    .filter(Boolean)
    .join(' ');
}

/** Two lists stand side by side; the second holds what is chosen. View mode joins it with semicolons. */
function chosenOf(lists: Element): string | undefined {
  const [, list] = queryAll(composedTree(lists), 'ul[role="listbox"]');
  const options = list && [...list.querySelectorAll('[role="option"]')];
  return options
    ?.map((option) => visibleText(option, MAX_TEXT))
    .join(';')
    .slice(0, MAX_TEXT);
}

function chosen(choice: Element): string {
  const value = choice.getAttribute('data-value');
  if (value !== null) return value;
  const text = visibleText(choice, MAX_TEXT);
  return NO_CHOICE.test(text) ? '' : text;
}
