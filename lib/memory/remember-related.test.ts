import { expect, it } from 'vitest';
import type { RelatedRow } from '../reading/lists.ts';
import { rememberRelated } from './remember-related.ts';

const locator = 'api-name';
const row: RelatedRow = {
  record: '006000000000001',
  cells: {
    'opportunity.stage': { text: '2-Scoping', locator },
    'opportunity.amount': { text: '$5.00', locator },
  },
};

it('keeps what rules ask of other opportunities, and nothing else', () => {
  expect(rememberRelated({ rows: [row], isComplete: true }, 5)).toEqual({
    rows: [{ record: row.record, cells: { 'opportunity.stage': row.cells['opportunity.stage'] } }],
    isComplete: true,
    seenAt: 5,
  });
});

it('is not complete when it keeps fewer than there were', () => {
  const rows = (length: number) => Array.from({ length }, () => row);
  expect(rememberRelated({ rows: rows(30), isComplete: true }, 5)).toMatchObject({ isComplete: true });
  const { rows: kept, isComplete } = rememberRelated({ rows: rows(31), isComplete: true }, 5);
  expect([kept.length, isComplete]).toEqual([30, false]);
  expect(rememberRelated({ rows: [row], isComplete: false }, 5).isComplete).toBe(false);
});
