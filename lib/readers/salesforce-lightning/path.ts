import type { RawField } from '../../reading/raw.ts';
import { queryAll } from '../dom/composed.ts';

/** The saved step, or how the deal ended. `slds-is-active` is merely the step that was clicked. */
const SAVED_STEP =
  '.slds-path__item.slds-is-current, .slds-path__item.slds-is-won, .slds-path__item.slds-is-lost';

/** The stage as the path above the record shows it, by its untranslated value. */
export function readPath(roots: readonly ParentNode[]): RawField[] {
  const text = queryAll(roots, SAVED_STEP)[0]?.getAttribute('data-name');
  return text ? [{ part: 'path', text }] : [];
}
