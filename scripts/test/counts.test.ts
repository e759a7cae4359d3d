import { expect, it } from 'vitest';
import { playwrightCounts, sum, vitestCounts, withExitCode } from './counts.ts';

const quiet = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

it('counts what Vitest passed and failed', () => {
  expect(vitestCounts({ ...quiet, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
});

it('counts tests that were skipped or left to do as failed', () => {
  expect(vitestCounts({ ...quiet, numPendingTests: 1, numTodoTests: 1 })).toEqual({ passed: 7, failed: 2 });
});

it('counts flaky and skipped Playwright tests and loading errors as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
});

it('fails a run that ended badly without naming a test', () => {
  expect(withExitCode({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
});

it('fails a run that found no test', () => {
  expect(withExitCode({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});

it('leaves the count of a run alone that named its failures', () => {
  expect(withExitCode({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
});

it('adds up the steps', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 4, failed: 2 },
    ]),
  ).toEqual({ passed: 5, failed: 2 });
});
