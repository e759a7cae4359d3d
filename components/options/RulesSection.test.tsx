// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultPolicy, parsePolicy } from '../../lib/policy/index.ts';
import { groups, rules } from '../../lib/rules/index.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { RulesSection } from './RulesSection.tsx';

afterEach(cleanup);

type OnSave = (document: SparseDocument) => Promise<void>;

/** The section over a document that keeps what is saved, as storage would. */
function Kept({ first, onSave }: { first: SparseDocument; onSave: OnSave }) {
  const [document, setDocument] = useState(first);
  const parsed = parsePolicy(document);
  async function save(edited: SparseDocument) {
    await onSave(edited);
    setDocument(edited);
  }
  const policy = parsed.ok ? parsed.policy : defaultPolicy;
  return <RulesSection policy={policy} document={document} locale="en-US" isReadOnly={false} onSave={save} />;
}

function show(first: SparseDocument = { version: 1 }, onSave: OnSave = async () => {}) {
  const saved = vi.fn(onSave);
  render(<Kept first={first} onSave={saved} />);
  return saved;
}

function shownRules(): (string | undefined)[] {
  return screen
    .getAllByRole('listitem')
    .map(({ dataset }) => dataset.rule)
    .filter((id) => id !== undefined);
}

function row(id: string) {
  const item = screen.getAllByRole('listitem').find(({ dataset }) => dataset.rule === id);
  if (!item) throw new Error(`${id} is not shown`);
  return within(item);
}

function severityOf(id: string): HTMLElement {
  return row(id).getByRole('combobox', { name: /^Severity: / });
}

function switchOf(id: string): HTMLElement {
  return row(id).getByRole('checkbox', { name: /^On: / });
}

function value(element: HTMLElement): string {
  return element instanceof HTMLSelectElement ? element.value : '';
}

const PAST = 'close-date-past';

describe('the rules', () => {
  it('are all there, below their groups, in the handbook’s order', () => {
    show();
    expect(shownRules()).toEqual(
      groups.flatMap(({ id }) => rules.filter((rule) => rule.group === id)).map(({ id }) => id),
    );
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(
      groups.filter(({ id }) => rules.some(({ group }) => group === id)).map(({ name }) => name),
    );
    expect(screen.getByRole('status').textContent).toBe(`${rules.length} rules`);
  });

  it('say on request when they apply, why, which clause says so and what they compare with', () => {
    show({ version: 1, nextStep: { graceDays: 3 } });
    const rule = rules.find(({ id }) => id === 'next-step-overdue');
    const overdue = row('next-step-overdue');
    expect(overdue.getByText(rule?.title ?? '').closest('details')?.open).toBe(false);
    expect(overdue.getByText(rule?.texts?.when ?? '')).toBeTruthy();
    expect(overdue.getByText(rule?.texts?.why ?? '')).toBeTruthy();
    expect(overdue.getAllByRole('link', { hidden: true })[0]?.getAttribute('href')).toMatch(/^https:/);
    expect(overdue.getByText('nextStep.graceDays').closest('div')?.textContent).toBe('nextStep.graceDays3');
  });

  it('take another severity, and say which is the handbook’s', async () => {
    const onSave = show();
    expect(value(severityOf(PAST))).toBe('error');
    fireEvent.change(severityOf(PAST), { target: { value: 'warning' } });
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      version: 1,
      rules: { [PAST]: { severity: 'warning' } },
    });
    expect(await row(PAST).findByText('Handbook: error')).toBeTruthy();
    expect(value(severityOf(PAST))).toBe('warning');
    expect(screen.getByRole('status').textContent).toBe('Saved.');
  });

  it('can be switched off and on, each on its own', async () => {
    const onSave = show({ version: 1, rules: { 'deal-age': { enabled: false } } });
    fireEvent.click(switchOf(PAST));
    expect(onSave).toHaveBeenLastCalledWith({
      version: 1,
      rules: { 'deal-age': { enabled: false }, [PAST]: { enabled: false } },
    });
    expect(await row(PAST).findByText('Handbook: on')).toBeTruthy();
    fireEvent.click(switchOf(PAST));
    expect(onSave).toHaveBeenLastCalledWith({ version: 1, rules: { 'deal-age': { enabled: false } } });
  });

  it('go back to the handbook’s, one at a time', async () => {
    const onSave = show({ version: 1, rules: { [PAST]: { enabled: false, severity: 'info' } } });
    expect(row(PAST).getByText('Handbook: on, error')).toBeTruthy();
    fireEvent.click(row(PAST).getByRole('button', { name: /^Reset: / }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ version: 1 });
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(row(PAST).queryByRole('button')).toBeNull();
    expect(document.activeElement).toBe(severityOf(PAST));
  });

  it('stay as they were when the browser refuses', async () => {
    show({ version: 1 }, () => Promise.reject(new Error('quota')));
    fireEvent.change(severityOf(PAST), { target: { value: 'info' } });
    expect(await screen.findByText('Not saved: the browser refused. Try again.')).toBeTruthy();
    expect(value(severityOf(PAST))).toBe('error');
  });
});

describe('finding a rule', () => {
  function find(text: string): void {
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find a rule' }), { target: { value: text } });
  }

  it('narrows the list to the words and tells how many are left', () => {
    show();
    find('close-date-past');
    expect(shownRules()).toEqual([PAST]);
    expect(screen.getByRole('status').textContent).toBe(`1 of ${rules.length} rules`);
    find('no rule says this');
    expect(screen.getByText('No rule has these words.')).toBeTruthy();
  });

  it('shows only what differs from the handbook', () => {
    show({ version: 1, rules: { 'deal-age': { enabled: false } } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Changed only' }));
    expect(shownRules()).toEqual(['deal-age']);
  });

  it('says so when nothing differs', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Changed only' }));
    expect(screen.getByText('Every rule is as the handbook has it.')).toBeTruthy();
  });
});
