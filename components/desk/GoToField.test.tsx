// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { FieldRow } from '../../lib/judging/field-row.ts';
import type { GoToAnswer } from '../../lib/messages/marks-message.ts';
import type { Finding } from '../../lib/rules/index.ts';
import { FindingItem } from './FindingItem.tsx';
import { type GoTo, GoToProvider } from './go-to.ts';

afterEach(cleanup);

const row = (path: FieldRow['path'], label: string, more: Partial<FieldRow> = {}): FieldRow => ({
  path,
  label,
  fact: { state: 'blank' },
  isDraft: false,
  origin: 'this page',
  ...more,
});
const rows = [
  row('opportunity.nextSteps', 'Next Steps', { isHidden: true }),
  row('opportunity.nextStepDate', 'Next Step Date'),
  row('account.segment', 'Sales Segment', { origin: 'account page' }),
];
const finding: Finding = {
  rule: 'next-step-present',
  outcome: 'fail',
  severity: 'error',
  because: 'Next Steps is blank.',
  fields: ['account.segment', 'opportunity.nextSteps', 'opportunity.nextStepDate'],
  cites: [],
};

function show(goTo: GoTo | undefined, shown = finding, accountUrl?: string) {
  render(
    <GoToProvider value={goTo && { kind: 'opportunity', rows, goTo, accountUrl }}>
      <ul>
        <FindingItem finding={shown} isNew={false} stale={[]} />
      </ul>
    </GoToProvider>,
  );
}

function answering(answer: GoToAnswer) {
  const asked: string[] = [];
  const goTo: GoTo = async ({ path }) => {
    asked.push(path);
    return answer;
  };
  return { asked, goTo };
}

describe('the way to a field', () => {
  it('leads to the first one on screen, and the others are behind the reasons', async () => {
    const { asked, goTo } = answering({ ok: true });
    show(goTo);
    fireEvent.click(screen.getByRole('button', { name: /^Go to field.*Next Step Date$/ }));
    const list = { name: 'Other fields of this finding', hidden: true };
    const others = within(await screen.findByRole('list', list));
    fireEvent.click(others.getByRole('button', { name: 'Go to Next Steps', hidden: true }));
    await waitFor(() => expect(asked).toEqual(['opportunity.nextStepDate', 'opportunity.nextSteps']));
    expect(others.getAllByRole('button', { hidden: true })).toHaveLength(1);
  });

  it('says where the field is when it could not be shown', async () => {
    const { goTo } = answering({ ok: false, where: 'other-tab', place: 'Plan' });
    show(goTo);
    fireEvent.click(screen.getByRole('button', { name: /Go to field/ }));
    await screen.findByText('Open the Plan tab. Next Step Date is there.');
  });

  it('is not there without a page, nor for what is another record’s', async () => {
    show(undefined);
    await screen.findByText(/^Rule: /);
    expect(screen.queryByRole('button', { hidden: true })).toBeNull();
    cleanup();
    show(answering({ ok: true }).goTo, { ...finding, fields: ['account.segment'] });
    await screen.findByText(/^Rule: /);
    expect(screen.queryByRole('button', { hidden: true })).toBeNull();
  });
});

describe('a field of the account, on an opportunity', () => {
  const onAccount = { ...finding, fields: ['account.segment'] };
  const { goTo } = answering({ ok: true });

  it('is a link to its page, where that is known', () => {
    const url = 'https://acme.lightning.force.com/lightning/r/Account/001000000000001/view';
    show(goTo, onAccount, url);
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Go to account' }).href).toBe(url);
  });

  it('is said to be there otherwise', () => {
    show(goTo, onAccount);
    expect(screen.getByText('On the account page')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
