// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../lib/rules/index.ts';
import { PersonSection } from './PersonSection.tsx';

afterEach(cleanup);

function KeptPerson({ first, onPerson }: { first: Person; onPerson: (person: Person) => void }) {
  const [person, setPerson] = useState(first);
  const keep = (next: Person) => {
    onPerson(next);
    setPerson(next);
  };
  return <PersonSection person={person} today="2026-03-18" maxCalls={3} onPerson={keep} />;
}

function showPerson(first: Person = {}) {
  const onPerson = vi.fn<(person: Person) => void>();
  render(<KeptPerson first={first} onPerson={onPerson} />);
  return onPerson;
}

function type(name: string, text: string): HTMLElement {
  const field = screen.getByRole('textbox', { name });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  return field;
}

function textOf(field: HTMLElement): string {
  return field instanceof HTMLTextAreaElement ? field.value : '';
}

describe('what the user says of themselves', () => {
  it('is a role, which can be taken back', () => {
    const onPerson = showPerson({ weeklyValuesDone: '2026-W12' });
    fireEvent.click(screen.getByRole('radio', { name: 'Manager' }));
    expect(onPerson).toHaveBeenLastCalledWith({ role: 'manager', weeklyValuesDone: '2026-W12' });
    fireEvent.click(screen.getByRole('radio', { name: 'Not said' }));
    expect(onPerson).toHaveBeenLastCalledWith({ weeklyValuesDone: '2026-W12' });
  });

  it('is that the weekly values are done, for this week alone', () => {
    const onPerson = showPerson({ weeklyValuesDone: '2026-W11' });
    const done = screen.getByRole('checkbox', { name: 'Weekly values are done for this week' });
    expect(done).toMatchObject({ checked: false });
    fireEvent.click(done);
    expect(onPerson).toHaveBeenLastCalledWith({ weeklyValuesDone: '2026-W12' });
    fireEvent.click(done);
    expect(onPerson).toHaveBeenLastCalledWith({});
  });

  it('has co-selling calls for a manager only', () => {
    showPerson({ role: 'seller' });
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Manager' }));
    expect(screen.getByRole('textbox', { name: 'Your co-selling calls' })).toBeTruthy();
  });

  it('takes the days of calls in order, and no days as not said', async () => {
    const onPerson = showPerson({ role: 'manager' });
    const field = type('Your co-selling calls', '2026-03-18\n2026-03-02\n');
    expect(onPerson).toHaveBeenLastCalledWith({
      role: 'manager',
      coSellingCalls: ['2026-03-02', '2026-03-18'],
    });
    await vi.waitFor(() => expect(textOf(field)).toBe('2026-03-02\n2026-03-18'));
    type('Your co-selling calls', ' ');
    expect(onPerson).toHaveBeenLastCalledWith({ role: 'manager' });
  });

  it.each([
    ['2026-03-18\n18.3.2026', 'line 2: expected a day like 2026-03-18, got "18.3.2026"'],
    ['2026-03-18\n'.repeat(4), 'expected at most 3 days, got 4'],
  ])('refuses days that are none or too many, each with its line', async (text, message) => {
    const onPerson = showPerson({ role: 'manager' });
    const field = type('Your co-selling calls', text);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(onPerson).not.toHaveBeenCalled();
    expect(textOf(field)).toBe(text);
  });
});
