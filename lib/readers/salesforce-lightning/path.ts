import type { RawField } from '../../reading/raw.ts';
import { queryAll } from '../dom/composed.ts';

/**
 * The saved step, or how the deal ended: a closed path may mark every step as won or lost, so those speak
 * only where no step is current. `slds-is-active` is merely the step that was clicked.
 */
const CURRENT_STEP = '.slds-path__item.slds-is-current';
const LAST_STEP = '.slds-path__item.slds-is-won, .slds-path__item.slds-is-lost';

/** The stage as the path above the record shows it, by its untranslated value. */
export function readPath(roots: readonly ParentNode[]): RawField[] {
  const step = queryAll(roots, CURRENT_STEP)[0] ?? queryAll(roots, LAST_STEP).at(-1);
  const text = step?.getAttribute('data-name');
  return text ? [{ part: 'path', text }] : [];
}
