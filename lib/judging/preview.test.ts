import { describe, expect, it } from 'vitest';
import type { Severity } from '../policy/index.ts';
import type { Outcome, Report } from '../rules/index.ts';
import { previewOf } from './preview.ts';

function report(outcome: Outcome, severity: Severity = 'error'): Report {
  const finding = { rule: 'some-rule', outcome, severity, because: 'Said.', fields: [], cites: [] };
  return { findings: [finding], groups: [], score: null, coverage: 1, segment: null };
}

function counts(saved: Outcome, edited: Outcome, severity: Severity = 'error') {
  const { clears, raises } = previewOf(report(edited, severity), report(saved, severity), false);
  return [clears.length, raises.length];
}

describe('saving', () => {
  it.each<[Outcome, Outcome, number, number]>([
    ['fail', 'pass', 1, 0],
    ['fail', 'not-applicable', 1, 0],
    ['pass', 'fail', 0, 1],
    ['not-applicable', 'fail', 0, 1],
    ['fail', 'fail', 0, 0],
    ['pass', 'pass', 0, 0],
    // What cannot be judged on one side is claimed on neither.
    ['fail', 'unknown', 0, 0],
    ['unknown', 'fail', 0, 0],
    ['unknown', 'pass', 0, 0],
  ])('%s becoming %s clears %i and raises %i', (saved, edited, clears, raises) => {
    expect(counts(saved, edited)).toEqual([clears, raises]);
  });

  it('counts errors and warnings only', () => {
    expect(counts('fail', 'pass', 'warning')).toEqual([1, 0]);
    expect(counts('fail', 'pass', 'info')).toEqual([0, 0]);
    expect(counts('pass', 'fail', 'info')).toEqual([0, 0]);
  });

  it('lists what fails, with its reason', () => {
    const { clears } = previewOf(report('pass'), report('fail'), true);
    expect(clears).toEqual(report('fail').findings);
  });
});
