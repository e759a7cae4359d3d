// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageHealth } from '../../lib/health/page-health.ts';
import { HealthSection, type HealthSectionProps } from './HealthSection.tsx';

afterEach(cleanup);

const read: PageHealth = {
  reader: 'salesforce-lightning',
  host: 'sandbox',
  kind: 'opportunity',
  status: 'read',
  seenAt: 0,
  fields: [
    { path: 'opportunity.amount', state: 'value', locator: 'api-name' },
    { path: 'opportunity.nextSteps', state: 'blank', locator: 'mapping' },
    { path: 'opportunity.closeDate', state: 'unreadable', locator: 'highlights', problem: 'cut-short' },
    { path: 'opportunity.stage', state: 'absent', before: 'path' },
    { path: 'opportunity.metrics', state: 'absent' },
  ],
  unmatched: { withApiName: 1, withLabelOnly: 0 },
};

function show(health: PageHealth | undefined, onCopy: HealthSectionProps['onCopy'] = async () => {}) {
  const copy = vi.fn(onCopy);
  render(
    <HealthSection health={health} diagnostics='{"a": 1}' version="0.1.0" now={120_000} onCopy={copy} />,
  );
  return copy;
}

function group(name: string) {
  const found = screen.getByText(name, { selector: 'summary' }).closest('details');
  if (!found) throw new Error(`no ${name}`);
  return found;
}

describe('what Squeaky can read', () => {
  it('says which page was read when, by what, and how much of it', () => {
    show(read);
    expect(screen.getByText(/Opportunity page in a sandbox, seen 2 minutes ago/).textContent).toMatch(
      /the reader salesforce-lightning of Squeaky 0\.1\.0/,
    );
    expect(screen.getByText('3 of 5 fields are on the page.')).toBeTruthy();
  });

  it('tells field by field what no longer matches, and what needs no look is folded', () => {
    show(read);
    const rows = (name: string) => [...group(name).querySelectorAll('tr')].map((row) => row.textContent);
    expect(rows('Not understood')).toEqual([
      'Close DateFound in the highlights; the page shows it cut short',
    ]);
    expect(rows('Found before, not now')).toEqual(['StageWas found in the stage path']);
    expect(rows('Found')).toEqual(['AmountFound by API name', 'Next StepsFound by your mapping; blank']);
    expect(rows('Not on this page')).toEqual(['MetricsUsually in the Command Plan']);
    expect(group('Not understood').open).toBe(true);
    expect(group('Found before, not now').open).toBe(true);
    expect(group('Found').open).toBe(false);
  });

  it('says why a page is broken, and what to do', () => {
    const fields = [{ path: 'opportunity.stage', state: 'absent', before: 'path' }] as const;
    show({ ...read, status: 'broken', why: 'no-record-root', fields: [...fields] });
    expect(screen.getByText(/The record was not found on the page\. Reload the page/)).toBeTruthy();
    expect(group('Found before, not now').textContent).toContain('Stage');
  });

  it('says what to open when no record is', () => {
    show(undefined);
    expect(screen.getByText(/No record is open/)).toBeTruthy();
  });

  it('copies exactly the text it shows, and says so', async () => {
    const copy = show(read);
    fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(copy).toHaveBeenCalledWith('{"a": 1}');
    expect(within(group('What is copied')).getByText('{"a": 1}')).toBeTruthy();
  });

  it('says so when the browser does not copy', async () => {
    show(read, () => Promise.reject(new Error('refused')));
    fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
    expect(await screen.findByText(/The browser did not copy it/)).toBeTruthy();
  });
});
