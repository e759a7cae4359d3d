// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { type KeepResult, noNotes } from '../../lib/notes/notes.ts';
import { AnnounceProvider } from './announce.ts';
import { SnoozeForm } from './SnoozeForm.tsx';

afterEach(cleanup);

function show(today = '2026-10-18', result: KeepResult = { ok: true }) {
  const onEdit = vi.fn().mockResolvedValue(result);
  const said = vi.fn();
  const goOn = document.createElement('button');
  document.body.append(goOn);
  const keeping = { record: 'acme/006', kept: { notes: noNotes }, today, onEdit, onWeekDone: vi.fn() };
  render(
    <AnnounceProvider value={said}>
      <SnoozeForm keeping={keeping} rule="deal-age" onClose={vi.fn()} next={() => goOn} />
    </AnnounceProvider>,
  );
  return { onEdit, said, goOn };
}

const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const why = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Why' });
const say = (reason: string) => fireEvent.change(why(), { target: { value: reason } });

it('until tomorrow is one choice, with a reason; the focus goes on', async () => {
  const { onEdit, said, goOn } = show();
  say(' Friday ');
  press('Snooze');
  const snooze = { kind: 'snooze', until: '2026-10-19', reason: 'Friday' };
  expect(onEdit.mock.calls).toEqual([[{ what: 'snooze', rule: 'deal-age', snooze }]]);
  await waitFor(() => expect(document.activeElement).toBe(goOn));
  expect(said.mock.calls).toEqual([
    ['Snoozed until Oct 19, 2026. It is listed under Snoozed.', { undo: expect.any(Function) }],
  ]);
});

it('can be taken back where it was said', async () => {
  const { onEdit, said } = show();
  say('Friday');
  press('Snooze');
  await waitFor(() => expect(said).toHaveBeenCalled());
  said.mock.lastCall?.[1].undo();
  expect(onEdit.mock.lastCall).toEqual([{ what: 'snooze', rule: 'deal-age' }]);
  await waitFor(() => expect(said.mock.lastCall).toEqual(['It counts again.', {}]));
});

it('asks for a reason, also with a day', () => {
  const { onEdit, said } = show();
  say('  ');
  press('Snooze');
  expect(screen.getByText('Say why it can wait.')).toBeTruthy();
  expect(said).toHaveBeenCalledWith('Say why it can wait.');
  expect(onEdit).not.toHaveBeenCalled();
});

it.each([
  ['a Sunday', '2026-10-18', '2026-10-19'],
  ['a Monday', '2026-10-19', '2026-10-26'],
  ['a Saturday', '2026-10-24', '2026-10-26'],
])('next Monday on %s is a day ahead at least', (_case, day, until) => {
  const { onEdit } = show(day);
  choose(/next Monday/);
  say('Friday');
  press('Snooze');
  expect(onEdit.mock.lastCall?.[0].snooze).toEqual({ kind: 'snooze', until, reason: 'Friday' });
});

it.each([
  ['', 'Choose the day on which it is back.'],
  ['2026-10-18', 'Choose a day after today.'],
  ['2027-10-20', 'Choose a day within a year.'],
])('the day "%s" is refused in words', (day, words) => {
  const { onEdit, said } = show();
  choose('Until');
  say('Friday');
  fireEvent.change(screen.getByLabelText('Day on which it is back'), { target: { value: day } });
  press('Snooze');
  expect(screen.getByText(words)).toBeTruthy();
  expect(said).toHaveBeenCalledWith(words);
  expect(onEdit).not.toHaveBeenCalled();
});

it('a day that is written chooses itself', () => {
  const { onEdit } = show();
  fireEvent.change(screen.getByLabelText('Day on which it is back'), { target: { value: '2027-10-19' } });
  say('Friday');
  press('Snooze');
  expect(onEdit.mock.lastCall?.[0].snooze.until).toBe('2027-10-19');
});

it('what is not relevant takes a reason, and one that is not too long', () => {
  const { onEdit } = show();
  choose('Not relevant here');
  press('Set aside');
  expect(screen.getByText('Say why it is not relevant here.')).toBeTruthy();
  say('x'.repeat(201));
  press('Set aside');
  expect(screen.getByText('Say why in 200 characters; this has 201.')).toBeTruthy();
  expect(onEdit).not.toHaveBeenCalled();
  say('A pilot');
  press('Set aside');
  const snooze = { kind: 'not-relevant', on: '2026-10-18', reason: 'A pilot' };
  expect(onEdit.mock.calls).toEqual([[{ what: 'snooze', rule: 'deal-age', snooze }]]);
});

it('what could not be kept says so and keeps what was typed', async () => {
  show('2026-10-18', { ok: false, why: 'no-record' });
  say('Friday');
  press('Snooze');
  await screen.findByText(/this page names no record/);
  expect(why().value).toBe('Friday');
});
