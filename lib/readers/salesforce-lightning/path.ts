import type { RawField } from '../../reading/raw.ts';
import { oncePer } from '../dom/once.ts';
import { queryAll } from '../dom/tree.ts';
import type { RecordRoot } from './record-root.ts';

/**
 * The saved step, or how the deal ended: a closed path may mark every step as won or lost, so those speak
 * only where no step is current. `slds-is-active` is merely the step that was clicked.
 */
const CURRENT_STEP = '.slds-is-current';
const STEP = '.slds-path__item';
const LAST_STEP = '.slds-is-won, .slds-is-lost';

/** The stage as the path above the record shows it, by its untranslated value; every one, should they differ. */
export function readPath(root: RecordRoot): RawField[] {
  return savedSteps(root).flatMap((step) => {
    const text = step.getAttribute('data-name');
    return text ? { part: 'path', text, ...(!step.checkVisibility() && { isOffScreen: true }) } : [];
  });
}

const savedSteps = oncePer(({ tree, isBeside }: RecordRoot) => {
  const steps = queryAll(tree, STEP).filter((step) => !isBeside(step));
  const current = steps.filter((step) => step.matches(CURRENT_STEP));
  const last = current[0] ? undefined : steps.findLast((step) => step.matches(LAST_STEP));
  return last ? [last] : current;
});
