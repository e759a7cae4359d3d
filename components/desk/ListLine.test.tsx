import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ListRow } from '../../lib/judging/list-row.ts';
import { ListLine } from './ListLine.tsx';

afterEach(cleanup);

const now = Date.UTC(2026, 9, 18, 12);

function shown(row: ListRow, kind: 'opportunity' | 'account' = 'opportunity') {
  const { container } = render(
    <table>
      <tbody>
        <ListLine row={row} kind={kind} now={now} />
      </tbody>
    </table>,
  );
  const line = container.querySelector('tr');
  return { text: container.textContent, data: { ...line?.dataset } };
}

const activities: ListRow = {
  list: 'activities',
  state: 'value',
  count: 14,
  isCut: false,
  newest: '2026-10-12',
  origin: 'this page',
};
const siblings: ListRow = {
  list: 'siblings',
  state: 'value',
  count: 3,
  isCut: false,
  origin: 'account page',
  seenAt: now - 2 * 3_600_000,
};

describe('a list as it was read', () => {
  it('tells how many activities there are, the last one, and where they stand', () => {
    const { text, data } = shown(activities);
    expect(text).toMatch(/^Activities14, the last on .*12.*2026from the timeline$/);
    expect(data).toEqual({ list: 'activities', state: 'value', count: '14' });
  });

  it('tells that there are more', () => {
    expect(shown({ ...activities, isCut: true }).text).toMatch(/from the timeline, more are not shown$/);
  });

  it('tells that there are none', () => {
    const { newest: _, ...none } = { ...activities, count: 0 };
    expect(shown(none).text).toBe('ActivitiesNonefrom the timeline');
  });

  it('tells how old the list of the account page is', () => {
    expect(shown(siblings).text).toBe('Other opportunities of the account3account page, 2 hours ago');
    cleanup();
    expect(shown({ ...siblings, origin: 'this page' }, 'account').text).toMatch(/^Opportunities of the/);
  });

  it('tells where to find what is not here', () => {
    expect(shown({ list: 'activities', state: 'absent' }).text).toContain('Not on this page: Activity tab');
    expect(shown({ list: 'siblings', state: 'absent' }).text).toContain('Not on this page: account page');
  });

  it('tells why it could not be understood', () => {
    shown({ list: 'activities', state: 'unreadable', reason: 'Its filters may hide activities.' });
    expect(screen.getByText('Its filters may hide activities.')).toBeTruthy();
  });
});
