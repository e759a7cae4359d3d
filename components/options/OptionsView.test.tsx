// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultPolicy, type PolicyError, parsePolicy } from '../../lib/policy/index.ts';
import type { StoredPolicy } from '../../lib/store/policy.ts';
import { defaultSettings } from '../../lib/store/settings.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { OptionsView, type OptionsViewProps } from './OptionsView.tsx';

const handbook: StoredPolicy = { policy: defaultPolicy, document: { version: 1 }, errors: [] };

/** The view over a stored policy that keeps what is saved, as storage would. */
function Kept({ first, ...props }: { first: StoredPolicy } & Omit<OptionsViewProps, 'stored'>) {
  const [stored, setStored] = useState(first);
  async function save(document: SparseDocument) {
    await props.onSavePolicy(document);
    const parsed = parsePolicy(document);
    if (parsed.ok) setStored({ policy: parsed.policy, document, errors: [] });
  }
  return <OptionsView {...props} stored={stored} onSavePolicy={save} />;
}

function show(first: StoredPolicy = handbook, over: Partial<OptionsViewProps> = {}) {
  const props = {
    settings: defaultSettings,
    person: {},
    today: '2026-03-18',
    maxCalls: 10,
    notes: { records: 0, onForget: vi.fn() },
    files: { onExport: vi.fn(), onImport: vi.fn(), onUndo: vi.fn() },
    layouts: {},
    access: { keys: [], keysAdvice: undefined, hasMenu: false, onChangeKeys: vi.fn(), onMenu: vi.fn() },
    health: { health: undefined, diagnostics: '{}', version: '0.1.0', now: 0, onCopy: vi.fn() },
    locale: 'en-US',
    onSavePolicy: vi.fn().mockResolvedValue(undefined),
    onExportPolicy: vi.fn(),
    onForgetPolicy: vi.fn(),
    onSettings: vi.fn(),
    onPerson: vi.fn(),
    ...over,
  };
  render(<Kept first={first} {...props} />);
  return props;
}

function region(name: string) {
  return within(screen.getByRole('region', { name }));
}

function field(name: string): HTMLInputElement {
  const found = screen.getByRole('textbox', { name });
  if (!(found instanceof HTMLInputElement)) throw new Error(`${name} is not an input`);
  return found;
}

function edit(name: string, text: string): void {
  fireEvent.change(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
}

function describedBy(input: HTMLInputElement): (string | null)[] {
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? null);
}

const SMB_DECK = 'Custom deck Amount SMB over';

afterEach(cleanup);

describe('the thresholds', () => {
  it('show the handbook’s numbers, how they bound, and what is not asked of a segment', () => {
    show();
    expect(field(SMB_DECK).value).toBe('5,000');
    expect(field('Full Command Plan iACV Large from').value).toBe('50,000');
    expect(field('Lightweight review iACV Mid-Market below').value).toBe('20,000');
    expect(region('Segment thresholds').getAllByRole('textbox')).toHaveLength(16);
    expect(screen.getAllByText('not asked')).toHaveLength(6);
  });

  it('are written in the user’s locale', () => {
    show(handbook, { locale: 'de-DE' });
    expect(field(SMB_DECK).value).toBe('5.000');
  });

  it('are saved as a document that says only what differs', async () => {
    const { onSavePolicy } = show();
    edit(SMB_DECK, '6,000');
    expect(onSavePolicy).toHaveBeenCalledExactlyOnceWith({
      version: 1,
      thresholds: { smb: { deck: { amount: 6_000 } } },
    });
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(field(SMB_DECK).value).toBe('6,000');
  });

  it('are saved by Enter as well, and given up by Escape', () => {
    const { onSavePolicy } = show();
    fireEvent.change(field(SMB_DECK), { target: { value: '7000' } });
    fireEvent.keyDown(field(SMB_DECK), { key: 'Escape' });
    expect(field(SMB_DECK).value).toBe('5,000');
    expect(onSavePolicy).not.toHaveBeenCalled();
    fireEvent.change(field(SMB_DECK), { target: { value: '7000' } });
    fireEvent.keyDown(field(SMB_DECK), { key: 'Enter' });
    expect(onSavePolicy).toHaveBeenCalledOnce();
  });

  it('build on one another and leave the rest of the document alone', async () => {
    const document = { version: 1, nextStep: { graceDays: 2 } };
    const parsed = parsePolicy(document);
    const { onSavePolicy } = show({
      policy: parsed.ok ? parsed.policy : defaultPolicy,
      document,
      errors: [],
    });
    edit(SMB_DECK, '6000');
    await region('Segment thresholds').findByText('Saved.');
    edit('Opportunity consult iACV PubSec from', '75000');
    expect(onSavePolicy).toHaveBeenLastCalledWith({
      version: 1,
      nextStep: { graceDays: 2 },
      thresholds: { smb: { deck: { amount: 6_000 } }, pubSec: { consult: { iacv: 75_000 } } },
    });
  });

  it('are not saved when they did not change', () => {
    const { onSavePolicy } = show();
    edit(SMB_DECK, '5000.00');
    expect(onSavePolicy).not.toHaveBeenCalled();
    expect(field(SMB_DECK).value).toBe('5,000');
  });

  it.each(['5k', '-1', '1e9999', ''])('are not saved from %j, and the message says where and why', (text) => {
    const { onSavePolicy } = show();
    edit(SMB_DECK, text);
    expect(onSavePolicy).not.toHaveBeenCalled();
    expect(field(SMB_DECK).value).toBe(text);
    expect(field(SMB_DECK).getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(field(SMB_DECK))).toEqual([
      'Enter a number of 0 or more. For example 5,000.',
      `thresholds.smb.deck.amount: expected a number of 0 or more, got ${JSON.stringify(text)}`,
    ]);
  });

  it('lose the message while the number is being mended', () => {
    show();
    edit(SMB_DECK, '5k');
    fireEvent.change(field(SMB_DECK), { target: { value: '5' } });
    expect(field(SMB_DECK).getAttribute('aria-invalid')).toBe('false');
    expect(describedBy(field(SMB_DECK))).toEqual([]);
  });

  it('can move both ends of a band, one after the other', async () => {
    const { onSavePolicy } = show();
    edit('Lightweight review iACV SMB from', '20000');
    expect(describedBy(field('Lightweight review iACV SMB from'))[0]).toBe('Keep “from” less than “below”.');
    edit('Lightweight review iACV SMB below', '30000');
    expect(onSavePolicy).toHaveBeenCalledExactlyOnceWith({
      version: 1,
      thresholds: { smb: { review: { from: 20_000, below: 30_000 } } },
    });
    await waitFor(() => expect(field('Lightweight review iACV SMB from').value).toBe('20,000'));
  });

  it('say so when the browser refuses to keep them, and keep what was typed', async () => {
    show(handbook, { onSavePolicy: vi.fn().mockRejectedValue(new Error('quota')) });
    edit(SMB_DECK, '6000');
    expect(await screen.findByText('Not saved: the browser refused. Try again.')).toBeTruthy();
    expect(field(SMB_DECK).value).toBe('6000');
  });

  it('can be reset only when they differ, and the reset undone', async () => {
    const { onSavePolicy } = show();
    const reset = screen.getByRole('button', { name: 'Reset to the handbook' });
    expect(reset.hasAttribute('disabled')).toBe(true);
    edit(SMB_DECK, '6000');
    await waitFor(() => expect(reset.hasAttribute('disabled')).toBe(false));
    fireEvent.click(reset);
    expect(onSavePolicy).toHaveBeenLastCalledWith({ version: 1 });
    await waitFor(() => expect(field(SMB_DECK).value).toBe('5,000'));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(field(SMB_DECK).value).toBe('6,000'));
  });
});

describe('saved settings that cannot be read', () => {
  const error = (path: string): PolicyError => ({ path, message: `${path}: expected a name, got ""` });
  const paths = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it('are told of, with the first errors and the number of the others', () => {
    show({ ...handbook, errors: paths.map(error) });
    const notice = within(screen.getByRole('region', { name: 'Saved settings' }));
    expect(notice.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      ...paths.slice(0, 5).map((path) => error(path).message),
      'and 2 more',
    ]);
  });

  it.each(['Segment thresholds', 'Stages'])('are not overwritten: %s are read-only', (name) => {
    show({ ...handbook, errors: [error('name')] });
    const inputs = region(name).getAllByRole('textbox');
    expect(inputs.filter((input) => !input.hasAttribute('readonly'))).toEqual([]);
  });

  it('are not overwritten: no rule can be changed', () => {
    show({ ...handbook, errors: [error('name')] });
    const rules = region('Rules');
    const controls = [
      ...rules.getAllByRole('combobox'),
      ...rules.getAllByRole('checkbox', { name: /^On: / }),
    ];
    expect(controls.filter((control) => !control.hasAttribute('disabled'))).toEqual([]);
  });

  it('wait for somebody to decide', () => {
    const { onExportPolicy, onForgetPolicy } = show({ ...handbook, errors: [error('name')] });
    fireEvent.click(screen.getByRole('button', { name: 'Export the saved settings' }));
    expect(onExportPolicy).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Start again with the handbook’s' }));
    expect(onForgetPolicy).toHaveBeenCalledOnce();
  });

  it('are not mentioned when there is nothing wrong', () => {
    show();
    expect(screen.queryByRole('region', { name: 'Saved settings' })).toBeNull();
  });
});

describe('the switches', () => {
  it('change one setting each', () => {
    const { onSettings } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Badge' }));
    expect(onSettings).toHaveBeenLastCalledWith({ ...defaultSettings, hasBadge: false });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Pause' }));
    expect(onSettings).toHaveBeenLastCalledWith({ ...defaultSettings, isPaused: true });
  });
});

describe('the way around the page', () => {
  it('leads to every part, each named as its heading', () => {
    show();
    const nav = within(screen.getByRole('navigation', { name: 'Parts of this page' }));
    const links = nav.getAllByRole('link');
    const targets = links.map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? ''));
    expect(targets.map((target) => target?.querySelector('h2')?.textContent)).toEqual(
      links.map(({ textContent }) => textContent),
    );
    expect(links.length).toBe(screen.getAllByRole('heading', { level: 2 }).length);
  });
});
