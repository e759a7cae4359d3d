import { expect, it } from 'vitest';
import { defaultPolicy } from './index.ts';
import { settingsAt } from './settings-at.ts';

it('gives a plain setting its one value', () => {
  expect(settingsAt(defaultPolicy, 'fiscalYearStartMonth')).toEqual([
    { path: 'fiscalYearStartMonth', values: [2] },
  ]);
});

it('gives a setting of each segment a value for each, none where a segment has no such demand', () => {
  expect(settingsAt(defaultPolicy, 'thresholds.*.deck')).toEqual([
    { path: 'thresholds.*.deck.amount', values: [5_000, 10_000, null, null] },
    { path: 'thresholds.*.deck.operator', values: ['>', '>', null, null] },
  ]);
});

it('opens an object down to its values and keeps lists whole', () => {
  expect(settingsAt(defaultPolicy, 'pipeline.coverage')).toEqual([
    { path: 'pipeline.coverage.factor', values: [3.5] },
    { path: 'pipeline.coverage.measure', values: ['iacv'] },
    { path: 'pipeline.coverage.subtractsClosed', values: [false] },
  ]);
  expect(settingsAt(defaultPolicy, 'fillers')).toEqual([
    { path: 'fillers', values: [defaultPolicy.fillers] },
  ]);
});

it('knows a path that is set to nothing for all segments', () => {
  const none = { ...defaultPolicy.thresholds.large };
  const policy = { ...defaultPolicy, thresholds: { smb: none, midMarket: none, large: none, pubSec: none } };
  expect(settingsAt(policy, 'thresholds.*.deck')).toEqual([
    { path: 'thresholds.*.deck', values: [null, null, null, null] },
  ]);
});

it.each(['nothing', 'thresholds.*.nothing', 'thresholds.smb.nothing', 'fillers.first'])(
  'does not know the path %s',
  (path) => {
    expect(settingsAt(defaultPolicy, path)).toEqual([]);
  },
);
