import { expect, it } from 'vitest';
import type { Finding } from '../rules/index.ts';
import type { JudgedPage } from './judge-page.ts';
import { iconTitle } from './page-line.ts';

const record = { crm: 'salesforce-lightning', kind: 'opportunity', record: '006000000000001' } as const;

function judged(severities: Finding['severity'][], name?: string): JudgedPage {
  const findings = severities.map((severity) => {
    return { rule: 'amount-nonzero', outcome: 'fail', severity, because: '', fields: [], cites: [] } as const;
  });
  const report = { findings, groups: [], score: 1, coverage: 1, segment: null };
  const named = name === undefined ? {} : { name };
  return {
    status: 'ready',
    ...record,
    ...named,
    rows: [],
    lists: [],
    facts: {},
    person: {},
    snoozed: [],
    report,
  };
}

// How a page’s line reads is told by the popup’s test, where it is shown.
it.each<[string, JudgedPage]>([
  ['Squeaky', { status: 'no-record' }],
  ['Squeaky – Paused. No page is read.', { status: 'paused' }],
  ['Squeaky – Reading…', { status: 'reading', ...record }],
  [
    'Squeaky – 3 errors, 2 warnings: Northwind',
    judged(['error', 'error', 'error', 'warning', 'warning', 'info'], 'Northwind'),
  ],
  ['Squeaky – no errors or warnings: This opportunity', judged([])],
  [`Squeaky – 1 error: ${'x'.repeat(79)}…`, judged(['error'], 'x'.repeat(81))],
])('the icon’s title is %s', (title, page) => {
  expect(iconTitle(page)).toBe(title);
});
