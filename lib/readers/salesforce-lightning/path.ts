import type { RawField } from '../../reading/raw.ts';
import { queryAll, type Tree } from '../dom/tree.ts';

/**
 * The saved step, or how the deal ended: a closed path may mark every step as won or lost, so those speak
 * only where no step is current. `slds-is-active` is merely the step that was clicked.
 */
const CURRENT_STEP = '.slds-path__item.slds-is-current';
const STEP = '.slds-path__item';
const LAST_STEP = '.slds-is-won, .slds-is-lost';

/** The stage as the path above the record shows it, by its untranslated value. */
export function readPath(tree: Tree): RawField[] {
  const step =
    queryAll(tree, CURRENT_STEP)[0] ?? queryAll(tree, STEP).findLast((one) => one.matches(LAST_STEP));
  const text = step?.getAttribute('data-name');
  return text ? [{ part: 'path', text }] : [];
}
