import { expect, it } from 'vitest';
import { findingTable } from './finding-table.ts';

const HEAD = ['severity', 'rule', 'because', 'advice'];
const rows = [
  [
    'error',
    'next-step-overdue',
    'Next Step Date was 1 Mar 2026, 17 days ago.',
    'Set the day you will act next, and what you will do.',
  ],
  ['info', 'stage-resources', 'The stage is 2-Scoping.', ''],
];

it('is a table where it is wide enough, in which sentences go on below', () => {
  expect(findingTable(HEAD, rows, 88).split('\n')).toEqual([
    'severity  rule               because                   advice',
    '────────  ─────────────────  ────────────────────────  ───────────────────────────',
    'error     next-step-overdue  Next Step Date was 1 Mar  Set the day you will act',
    '                             2026, 17 days ago.        next, and what you will do.',
    'info      stage-resources    The stage is 2-Scoping.',
  ]);
});

it('gives what the first sentences leave to the second ones', () => {
  const [, , line] = findingTable(HEAD, rows, 130).split('\n');
  expect(line).toBe(
    'error     next-step-overdue  Next Step Date was 1 Mar 2026, 17 days ago.  Set the day you will act next, and what you will do.',
  );
});

it.each([80, 70, 30])('is a list in %i characters', (width) => {
  const lines = findingTable(HEAD, rows, width).split('\n');
  expect(lines[0]).toBe('error  next-step-overdue');
  expect(lines[1]).toMatch(/^ {2}Next Step Date was/);
  expect(lines.slice(-2)).toEqual(['info  stage-resources', '  The stage is 2-Scoping.']);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
});

it('cuts what a deal is called to lines of its own', () => {
  const name = 'Northwind Traders of Greater Manchester - 50 Premium';
  const lines = findingTable(['record', ...HEAD], [[name, ...(rows[1] ?? [])]], 160).split('\n');
  expect(lines.slice(2)).toEqual([
    'Northwind Traders of Greater  info      stage-resources  The stage is 2-Scoping.',
    'Manchester - 50 Premium',
  ]);
});
