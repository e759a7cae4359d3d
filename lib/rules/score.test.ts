import { expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { addTo, emptyTally, scoreOf } from './score.ts';

const half = { ...defaultPolicy, minimumCoverage: 0.5 };

it.each([
  ['nothing judged', { pass: 0, fail: 0, unknown: 0 }, { score: null, coverage: 0 }],
  ['nothing known', { pass: 0, fail: 0, unknown: 9 }, { score: null, coverage: 0 }],
  ['everything passed', { pass: 6, fail: 0, unknown: 0 }, { score: 1, coverage: 1 }],
  ['everything failed', { pass: 0, fail: 6, unknown: 0 }, { score: 0, coverage: 1 }],
  ['two of three passed', { pass: 2, fail: 1, unknown: 0 }, { score: 0.67, coverage: 1 }],
  ['just enough known', { pass: 3, fail: 1, unknown: 4 }, { score: 0.75, coverage: 0.5 }],
  ['not enough known', { pass: 3, fail: 1, unknown: 5 }, { score: null, coverage: 0.44 }],
])('%s', (_case, tally, score) => {
  expect(scoreOf(tally, half)).toEqual(score);
});

it('nothing judged has no score even where no coverage is asked for', () => {
  expect(scoreOf(emptyTally(), { ...defaultPolicy, minimumCoverage: 0 })).toEqual({
    score: null,
    coverage: 0,
  });
});

it('weights add up by outcome', () => {
  const tally = emptyTally();
  addTo(tally, 'pass', 3);
  addTo(tally, 'pass', 10);
  addTo(tally, 'unknown', 1);
  expect(tally).toEqual({ pass: 13, fail: 0, unknown: 1 });
  expect(() => addTo(undefined, 'fail', 1)).not.toThrow();
});
