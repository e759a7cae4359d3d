// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ForgetNotes } from './ForgetNotes.tsx';

afterEach(cleanup);

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('forgetting notes', () => {
  it('asks first, and says what it is about', async () => {
    const onForget = vi.fn().mockResolvedValue(undefined);
    render(<ForgetNotes records={3} onForget={onForget} />);
    press('Forget notes…');
    expect(screen.getByText(/of 3 records\? They cannot be brought back\./)).toBeTruthy();
    press('Keep them');
    expect(onForget).not.toHaveBeenCalled();
    press('Forget notes…');
    press('Forget them');
    await screen.findByText('All notes are forgotten.');
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('says when the browser refused', async () => {
    render(<ForgetNotes records={1} onForget={vi.fn().mockRejectedValue(new Error('no'))} />);
    press('Forget notes…');
    press('Forget them');
    await screen.findByText('The browser refused. Try again.');
  });

  it.each([0, undefined])('is not offered for %s records', (records) => {
    render(<ForgetNotes records={records} onForget={vi.fn()} />);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Forget notes…' }).disabled).toBe(true);
  });
});
