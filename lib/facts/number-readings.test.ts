import { expect, it } from 'vitest';
import { agreeing, mayBeGroup, numberReadings } from './number-readings.ts';

const values = (core: string) => numberReadings(core).map(({ value }) => value);

it.each([
  ['1234', [1234]],
  ['1,234.50', [1234.5]],
  ['1.234,50', [1234.5]],
  ['1 234,50', [1234.5]],
  ["1'234.50", [1234.5]],
  ['12,34,567', [1234567]],
  ['1.234.567', [1234567]],
  ['1٬234٫5', [1234.5]],
  ['12.5', [12.5]],
  ['1.2345', [1.2345]],
  ['007', [7]],
  ['9'.repeat(15), [999_999_999_999_999]],
])('%s can be read one way', (core, expected) => {
  expect(values(core)).toEqual(expected);
});

it('one separator before three digits can be read two ways', () => {
  expect(values('1.234').sort((a, b) => a - b)).toEqual([1.234, 1234]);
  expect(values('1,234').sort((a, b) => a - b)).toEqual([1.234, 1234]);
});

it.each([
  '',
  '1,2,3',
  '1.23.456',
  '12.34.567',
  '0,123,456',
  '1234,567,890',
  '123,45,678',
  '1,23,456,789',
  '1,2345,678',
  '1.2345.678',
  '1,234,',
  ',5',
  '1..5',
  '1 2',
  '9'.repeat(16),
])('"%s" cannot be read', (core) => {
  expect(values(core)).toEqual([]);
});

it('the page’s decimal separator leaves out the readings that contradict it', () => {
  const readings = numberReadings('1.234');
  expect(agreeing(readings, '.').map(({ value }) => value)).toEqual([1.234]);
  expect(agreeing(readings, ',').map(({ value }) => value)).toEqual([1234]);
  expect(agreeing(readings, undefined)).toEqual(readings);
});

it('only a decimal separator that could group digits is doubtful', () => {
  const doubtful = (core: string) => {
    const readings = numberReadings(core);
    return readings.some((reading) => mayBeGroup(reading, readings));
  };
  expect(doubtful('1.234')).toBe(true);
  expect(doubtful('1234.567')).toBe(false);
  expect(doubtful('0.500')).toBe(false);
  expect(doubtful('1234')).toBe(false);
});
