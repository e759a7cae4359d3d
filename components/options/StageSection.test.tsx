// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultPolicy, parsePolicy } from '../../lib/policy/index.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { StageSection } from './StageSection.tsx';

afterEach(cleanup);

type OnSave = (document: SparseDocument) => Promise<void>;

/** The section over a document that keeps what is saved, as storage would. */
function Kept({ onSave }: { onSave: OnSave }) {
  const [document, setDocument] = useState<SparseDocument>({ version: 1 });
  const parsed = parsePolicy(document);
  async function save(edited: SparseDocument) {
    await onSave(edited);
    setDocument(edited);
  }
  const policy = parsed.ok ? parsed.policy : defaultPolicy;
  return <StageSection policy={policy} document={document} isReadOnly={false} onSave={save} />;
}

function show(onSave: OnSave = async () => {}) {
  const saved = vi.fn(onSave);
  render(<Kept onSave={saved} />);
  return saved;
}

function field(stage: string): HTMLInputElement {
  const found = screen.getByRole('textbox', { name: `${stage} Also called` });
  if (!(found instanceof HTMLInputElement)) throw new Error(`${stage} has no input`);
  return found;
}

function edit(stage: string, text: string): void {
  fireEvent.change(field(stage), { target: { value: text } });
  fireEvent.blur(field(stage));
}

describe('the stages', () => {
  it('are shown with order, group and what else they are called', () => {
    show();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(
      defaultPolicy.stages.map(
        ({ name, order, group }) => `${name}${order}${group[0]?.toUpperCase()}${group.slice(1)}`,
      ),
    );
    expect(field('0-Pending Acceptance').value).toBe('00-Pre Opportunity, 0-Qualifying');
  });

  it('take other names, saved as the whole list, and can be reset to none of their own', async () => {
    const onSave = show();
    const reset = screen.getByRole('button', { name: 'Reset the stages' });
    expect(reset.hasAttribute('disabled')).toBe(true);
    edit('1-Discovery', 'Bedarfsanalyse,Ermittlung');
    await screen.findByText('Saved.');
    const [document] = onSave.mock.lastCall ?? [];
    expect(document?.stages).toHaveLength(defaultPolicy.stages.length);
    expect(field('1-Discovery').value).toBe('Bedarfsanalyse, Ermittlung');
    fireEvent.click(reset);
    await waitFor(() => expect(onSave).toHaveBeenLastCalledWith({ version: 1 }));
    expect(field('1-Discovery').value).toBe('');
  });

  it('refuse a name that means another stage, say where, and keep what was typed', async () => {
    const onSave = show();
    edit('1-Discovery', 'Closed Won');
    expect(
      await screen.findByText('stages.1.aliases: “Closed Won” already means the stage Closed Won'),
    ).toBeTruthy();
    expect(field('1-Discovery').getAttribute('aria-invalid')).toBe('true');
    expect(field('1-Discovery').value).toBe('Closed Won');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('keep what was typed when the browser refuses', async () => {
    show(() => Promise.reject(new Error('quota')));
    edit('1-Discovery', 'Ermittlung');
    await waitFor(() => expect(field('1-Discovery').getAttribute('aria-invalid')).toBe('true'));
    expect(field('1-Discovery').value).toBe('Ermittlung');
  });

  it('forget what was typed at Escape, and take it at Enter', () => {
    const onSave = show();
    fireEvent.change(field('1-Discovery'), { target: { value: 'Ermittlung' } });
    fireEvent.keyDown(field('1-Discovery'), { key: 'Escape' });
    expect(field('1-Discovery').value).toBe('');
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.change(field('1-Discovery'), { target: { value: 'Ermittlung' } });
    fireEvent.keyDown(field('1-Discovery'), { key: 'Enter' });
    expect(onSave).toHaveBeenCalledOnce();
  });
});
