import { MAX_SAMPLE_LENGTH, MAX_SAMPLES } from '../../reading/reading.ts';
import { queryAll, type Tree } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { DATE_PICKER } from './dom-names.ts';

const HELP = ['.slds-form-element__help', '[data-help-message]'];

/** "Format: 12/31/2024" → "12/31/2024", whatever the language of the word. */
export function readDateExamples(tree: Tree): string[] {
  return queryAll(tree, ...HELP)
    .filter((help) => tree.closest(help, DATE_PICKER))
    .flatMap((help) => /\p{Nd}.*\p{Nd}\.?/u.exec(visibleText(help, MAX_SAMPLE_LENGTH * 2))?.[0] ?? [])
    .filter((example) => example.length <= MAX_SAMPLE_LENGTH)
    .slice(0, MAX_SAMPLES);
}
