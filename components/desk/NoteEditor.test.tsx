// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KeepResult, MAX_NOTE } from '../../lib/notes/notes.ts';
import { NoteEditor } from './NoteEditor.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Each test types under a name of its own: what is not saved is remembered. */
let tests = 0;
let name = '';
beforeEach(() => {
  tests += 1;
  name = `record ${tests}/champion`;
});

function show(kept = '', result: KeepResult = { ok: true }) {
  const onSave = vi.fn().mockResolvedValue(result);
  const editor = (now: string) => <NoteEditor label="My note" kept={now} name={name} onSave={onSave} />;
  const { rerender, unmount } = render(editor(kept));
  return { onSave, unmount, keptNow: (now: string) => rerender(editor(now)) };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'My note' });
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const pause = () => act(() => vi.advanceTimersByTimeAsync(1_000));

describe('a note', () => {
  it('is saved once after a pause in typing', async () => {
    const { onSave } = show();
    type('D');
    await act(() => vi.advanceTimersByTimeAsync(100));
    type('Dana');
    expect(onSave).not.toHaveBeenCalled();
    await pause();
    expect(onSave.mock.calls).toEqual([['Dana', '']]);
  });

  it('is saved as the box is left', () => {
    const { onSave } = show();
    type('Dana');
    fireEvent.blur(box());
    expect(onSave.mock.calls).toEqual([['Dana', '']]);
  });

  it('is saved as the record is left in the middle of a word', () => {
    const { onSave, unmount } = show();
    type('Dan');
    unmount();
    expect(onSave.mock.calls).toEqual([['Dan', '']]);
  });

  it('follows another window, but not over what is being typed', async () => {
    const { keptNow } = show('Dana');
    keptNow('Dana, head of engineering');
    expect(box().value).toBe('Dana, head of engineering');
    type('Ruben');
    keptNow('Anneke');
    expect(box().value).toBe('Ruben');
  });

  it('of a megabyte is said not to be kept, and stays', async () => {
    const { onSave } = show('Dana');
    type('x'.repeat(1_048_576));
    await pause();
    fireEvent.blur(box());
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText(/^Not saved: at most 2,000 characters/)).toBeTruthy();
    expect(screen.getByText('1,048,576 of 2,000')).toBeTruthy();
    expect(box().value).toHaveLength(1_048_576);
    type('x'.repeat(MAX_NOTE));
    await pause();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('that could not be saved says so, stays, and is still there after the record was left', async () => {
    const { unmount } = show('', { ok: false, why: 'full' });
    type('Dana');
    await pause();
    expect(screen.getByText(/^Not saved: the browser has no room left/)).toBeTruthy();
    expect(box().value).toBe('Dana');
    unmount();
    const { onSave } = show();
    expect(box().value).toBe('Dana');
    expect(onSave.mock.calls).toEqual([['Dana', '']]);
  });

  it('that is saved is not remembered beside it', async () => {
    const { unmount } = show();
    type('Dana');
    await pause();
    unmount();
    show('Anneke');
    expect(box().value).toBe('Anneke');
  });
});

describe('a note that two windows change', () => {
  const press = (label: string) => fireEvent.click(screen.getByRole('button', { name: label }));

  async function contest() {
    const shown = show('Dana');
    type('Ruben');
    shown.keptNow('Anneke');
    await pause();
    return shown;
  }

  it('shows both sides and saves neither until one is chosen', async () => {
    const { onSave } = await contest();
    fireEvent.blur(box());
    expect(onSave).not.toHaveBeenCalled();
    expect(box().value).toBe('Ruben');
    expect(screen.getByText('Anneke')).toBeTruthy();
  });

  it('is theirs when theirs is kept', async () => {
    const { onSave } = await contest();
    press('Keep theirs');
    expect(box().value).toBe('Anneke');
    expect(screen.queryByRole('button')).toBeNull();
    type('Anneke decides');
    await pause();
    expect(onSave.mock.calls).toEqual([['Anneke decides', 'Anneke']]);
  });

  it('is mine when mine is kept', async () => {
    const { onSave } = await contest();
    press('Keep mine');
    await pause();
    expect(onSave.mock.calls).toEqual([['Ruben', 'Anneke']]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is asked about when the other change is told only by the refused save', async () => {
    const { keptNow } = show('Dana', { ok: false, why: 'changed' });
    type('Ruben');
    await pause();
    keptNow('Anneke');
    expect(screen.getByText('Anneke')).toBeTruthy();
    expect(box().value).toBe('Ruben');
  });

  it('is still asked about after the record was left', async () => {
    const { unmount } = await contest();
    unmount();
    const { onSave } = show('Anneke');
    await pause();
    expect(onSave).not.toHaveBeenCalled();
    expect(box().value).toBe('Ruben');
    press('Keep theirs');
  });

  it('is no matter of its own saves, however late they are told', async () => {
    const { onSave, keptNow } = show('');
    type('D');
    await pause();
    type('Da');
    await pause();
    keptNow('D');
    keptNow('Da');
    expect(screen.queryByRole('button')).toBeNull();
    expect(onSave.mock.calls).toEqual([
      ['D', ''],
      ['Da', 'D'],
    ]);
  });
});
