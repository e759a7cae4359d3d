import { table } from '../table.ts';
import type { StepResult } from './run-step.ts';

/** One line per step: what it proved and how long it took, in seconds. */
export function summary(results: readonly StepResult[]): string {
  return table(
    ['step', 'passed', 'failed', 'seconds', 'note'],
    results.map(({ name, counts, seconds, note }) => [
      name,
      String(counts.passed),
      String(counts.failed),
      seconds.toFixed(1),
      note ?? '',
    ]),
    ['left', 'right', 'right', 'right', 'left'],
  );
}
