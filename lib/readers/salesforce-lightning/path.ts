import type { RecordKind } from '../../fields/index.ts';
import { queryAll } from '../dom/composed.ts';
import type { Candidate } from './candidate.ts';

/** The saved step, or how the deal ended. `slds-is-active` is merely the step that was clicked. */
const SAVED_STEP =
  '.slds-path__item.slds-is-current, .slds-path__item.slds-is-won, .slds-path__item.slds-is-lost';

/** The stage as the path above the record shows it, by its untranslated value. */
export function readPath(roots: readonly ParentNode[], kind: RecordKind): Candidate[] {
  if (kind !== 'opportunity') return [];
  const [step] = queryAll(roots, SAVED_STEP);
  const text = step?.getAttribute('data-name');
  if (!step || !text) return [];
  return [{ path: 'opportunity.stage', preference: 0, element: step, cell: { text, locator: 'path' } }];
}
