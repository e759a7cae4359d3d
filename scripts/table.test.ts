import { expect, it } from 'vitest';
import { table } from './table.ts';

it('gives each column the width of its longest cell', () => {
  expect(table(['rule', 'n'], [['close date', '12']])).toBe(
    ['rule        n', '──────────  ──', 'close date  12'].join('\n'),
  );
});

it('puts figures in line at their ends', () => {
  expect(table(['step', 'passed'], [['unit', '7']], ['left', 'right'])).toBe(
    ['step  passed', '────  ──────', 'unit       7'].join('\n'),
  );
});
