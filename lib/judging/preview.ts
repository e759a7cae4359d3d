import type { Finding, Outcome, Report } from '../rules/index.ts';

/** What saving the edits on a page would change in its errors and warnings. */
export type Preview = {
  /** They fail as the record is saved, and no longer with the edits. */
  clears: Finding[];
  /** They fail with the edits, and did not as the record is saved. */
  raises: Finding[];
  /** The saved value of an edited field was not seen, so there may be more of both. */
  isPartial: boolean;
};

/**
 * Compares the record with its edits to the record as it is saved. What cannot be judged on one side is on
 * neither list: nothing is claimed of it.
 */
export function previewOf(edited: Report, saved: Report, isPartial: boolean): Preview {
  return {
    clears: changed(saved, edited),
    raises: changed(edited, saved),
    isPartial,
  };
}

const SETTLED: ReadonlySet<Outcome> = new Set(['pass', 'not-applicable']);

/** The errors and warnings of one report that the other one has settled. */
function changed(failing: Report, settled: Report): Finding[] {
  const outcomes = new Map(settled.findings.map(({ rule, outcome }) => [rule, outcome]));
  return failing.findings.filter(({ rule, outcome, severity }) => {
    const other = outcomes.get(rule);
    return outcome === 'fail' && severity !== 'info' && other !== undefined && SETTLED.has(other);
  });
}
