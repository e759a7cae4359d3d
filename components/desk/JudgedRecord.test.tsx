// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { judgePage } from '../../lib/judging/judge-page.ts';
import { type KeepResult, noNotes, type ReadNotes, type RecordNotes } from '../../lib/notes/notes.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import type { Person } from '../../lib/rules/index.ts';
import { Desk } from './Desk.tsx';
import { type FixtureCells, fixtureNow, messyDeal, seenAccount, seenPage } from './judged-fixture.ts';

beforeAll(() => import('./supporting.ts'));
afterEach(cleanup);

const today = '2026-10-18';
/** The lazily loaded part is drawn part by part; a busy machine takes its time. */
const PATIENCE = { timeout: 10_000 };
const smb = seenAccount({ 'account.segment': 'SMB' });

function without(path: keyof FixtureCells): FixtureCells {
  const { [path]: _left, ...others } = messyDeal;
  return others;
}

type Case = {
  notes?: Partial<RecordNotes>;
  problem?: ReadNotes['problem'];
  cells?: FixtureCells;
  result?: KeepResult;
  day?: string;
  person?: Person;
};

function deskOf({ notes, problem, cells = messyDeal, day = today, person = {} }: Case, handlers: object) {
  const kept: ReadNotes = { notes: { ...noNotes, ...notes }, ...(problem ? { problem } : {}) };
  const judged = judgePage({
    page: seenPage(cells),
    account: smb,
    notes: kept,
    policy: defaultPolicy,
    clock: { today: day, time: '12:00' },
    person,
  });
  const rest = { onEdit: vi.fn(), onWeekDone: vi.fn(), ...handlers };
  return (
    <Desk
      judged={judged}
      policy={defaultPolicy}
      now={fixtureNow}
      showsScore={false}
      isSilent={false}
      hasPolicyErrors={false}
      onResume={vi.fn()}
      onOpenOptions={vi.fn()}
      onShowHealth={vi.fn()}
      keeping={{ record: 'acme/006', kept, today: day, ...rest }}
    />
  );
}

async function show(one: Case = {}) {
  const handlers = {
    onEdit: vi.fn().mockResolvedValue(one.result ?? { ok: true }),
    onWeekDone: vi.fn().mockResolvedValue(one.result ?? { ok: true }),
  };
  const { container, rerender } = render(deskOf(one, handlers));
  await screen.findByText('What I read', {}, PATIENCE);
  const rule = (id: string) => {
    const found = container.querySelector<HTMLElement>(`li[data-rule="${id}"]`);
    if (!found) throw new RangeError(id);
    return found;
  };
  return { container, rule, again: (next: Case) => rerender(deskOf(next, handlers)), ...handlers };
}

describe('setting a finding aside', () => {
  it('opens a form, which Escape closes', async () => {
    const { rule, onEdit } = await show();
    const item = within(rule('deck-link-present'));
    const opener = item.getByRole('button', { name: /^Snooze/ });
    fireEvent.click(opener);
    expect(document.activeElement).toBe(item.getByRole('radio', { name: /^Until tomorrow/ }));
    fireEvent.keyDown(item.getByRole('textbox', { name: 'Why' }), { key: 'Escape' });
    expect(item.queryByRole('form')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(onEdit).not.toHaveBeenCalled();
  });
});

describe('what was just set aside', () => {
  it('is said in view, and can be taken back there', async () => {
    const { rule, onEdit } = await show();
    const item = within(rule('deck-link-present'));
    fireEvent.click(item.getByRole('button', { name: /^Snooze/ }));
    fireEvent.change(item.getByRole('textbox', { name: 'Why' }), { target: { value: 'Friday' } });
    fireEvent.click(item.getByRole('button', { name: 'Snooze' }));
    await screen.findByText('Snoozed until Oct 19, 2026. It is listed under Snoozed.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onEdit.mock.lastCall).toEqual([{ what: 'snooze', rule: 'deck-link-present' }]);
    await screen.findByText('It counts again.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('what is set aside', () => {
  const snoozes: RecordNotes['snoozes'] = {
    'deck-link-present': { kind: 'snooze', until: '2026-10-20', reason: 'Friday' },
  };

  it('counts nowhere, is listed, and can be brought back', async () => {
    const { container, rule, onEdit } = await show({ notes: { snoozes } });
    expect(container.querySelector('.issues')?.textContent).toBe(' 1 error');
    const item = rule('deck-link-present');
    expect(item.closest('details')?.querySelector('h2')?.textContent).toBe('Snoozed');
    expect(item.textContent).toMatch(/Snoozed until Oct 20, 2026: Friday/);
    expect(container.querySelectorAll('li[data-rule="deck-link-present"]')).toHaveLength(1);
    fireEvent.click(within(item).getByRole('button', { name: /^Bring back/ }));
    expect(onEdit.mock.calls).toEqual([[{ what: 'snooze', rule: 'deck-link-present' }]]);
  });

  it('is back on its day', async () => {
    const { rule } = await show({ notes: { snoozes }, day: '2026-10-20' });
    expect(rule('deck-link-present').closest('details')).toBeNull();
  });
});

describe('a finding that is fixed', () => {
  it('leaves within a moment, and is no finding while it does', async () => {
    const { container, again } = await show();
    vi.useFakeTimers();
    again({ cells: { ...messyDeal, 'opportunity.closeDate': '10/31/2026' } });
    const leaving = container.querySelector('.finding-leaving');
    expect(leaving?.textContent).toMatch(/Close Date was 12 Oct 2026/);
    expect(leaving?.hasAttribute('data-rule')).toBe(false);
    expect(leaving?.querySelector('.mark-pass')).not.toBeNull();
    act(() => void vi.advanceTimersByTime(200));
    expect(container.querySelector('.finding-leaving')).toBeNull();
    vi.useRealTimers();
  });
});

describe('a finding that leaves without being fixed', () => {
  it.each<[string, Case, string]>([
    [
      'set aside',
      { notes: { snoozes: { 'close-date-past': { kind: 'not-relevant', on: today, reason: 'A pilot' } } } },
      'error',
    ],
    ['not to be judged any more', { cells: without('opportunity.closeDate') }, 'unknown'],
  ])('is not ticked off: %s', async (_case, next, mark) => {
    const { container, again } = await show();
    again(next);
    const leaving = container.querySelector('.finding-leaving');
    expect(leaving?.textContent).toMatch(/Close Date was 12 Oct 2026/);
    expect(leaving?.querySelector('.mark')?.getAttribute('class')).toBe(`mark mark-${mark}`);
  });
});

describe('nothing to fix', () => {
  const clean: FixtureCells = {
    ...messyDeal,
    'opportunity.closeDate': '11/01/2026',
    'opportunity.deckLink': 'https://docs.google.com/presentation/d/acme/edit',
    'opportunity.nextSteps': 'Send Dana Ruiz the quote by Friday and book the legal review.',
    'opportunity.nextStepsOwner': 'Jonas',
    'opportunity.probability': '20',
    'opportunity.forecastCategory': 'Pipeline',
  };

  it('is said pleasantly also while other tabs may hold more', async () => {
    const { container } = await show({ cells: clean });
    expect(container.querySelector('.all-clean')?.textContent).toBe(
      'Nothing to fix in what this page shows.',
    );
    expect(container.querySelector('.summary')?.textContent).toMatch(
      /need fields not on this page: open the/,
    );
  });
});

describe('findings with one cause', () => {
  it('are one line with its fields, and each still there', async () => {
    const cells = { ...messyDeal, 'opportunity.nextSteps': '', 'opportunity.nextStepDate': '' };
    const { container, rule } = await show({ cells });
    const fold = container.querySelector('li[data-fold="next-step"]');
    expect(fold?.textContent).toMatch(/Next step incomplete: 2 of 2 fields to fill\./);
    const names = [...container.querySelectorAll('.folded-fields > li')].map((one) => one.textContent);
    expect(names).toEqual(['Next Steps', 'Next Step Date']);
    expect(fold?.contains(rule('next-step-present'))).toBe(true);
    expect(rule('next-step-date-present').closest('details')?.open).toBe(false);
  });
});

describe('a finding on request', () => {
  it('says the threshold and the segment it was judged by', async () => {
    const { rule } = await show();
    expect(rule('deck-link-present').textContent).toContain(
      'Threshold: custom deck over $5,000 Amount (SMB).Segment: SMB.',
    );
    expect(rule('close-date-past').textContent).toContain('Segment: SMB.');
  });
});

describe('reviews', () => {
  const due = { ...messyDeal, 'opportunity.managerReview': '' };

  it('are due, can be marked as done, and are settled on this record', async () => {
    const { rule, onEdit, again } = await show({ cells: due });
    expect(rule('opportunity-consult-due').dataset).toMatchObject({ outcome: 'fail' });
    fireEvent.click(
      within(rule('opportunity-consult-due')).getByRole('button', { name: 'Mark as done today' }),
    );
    expect(onEdit.mock.calls).toEqual([[{ what: 'review', on: today }]]);
    again({ cells: due, notes: { reviewedOn: today } });
    expect(rule('opportunity-consult-due').dataset).toMatchObject({ outcome: 'pass' });
    expect(screen.getByText(/^You held it on/).textContent).toBe(
      'You held it on Oct 18, 2026. The next one is due from Nov 18, 2026.',
    );
    fireEvent.click(screen.getByText('Take back'));
    expect(onEdit.mock.lastCall).toEqual([{ what: 'review' }]);
  });
});

describe('the week', () => {
  const wednesday = '2026-10-21';

  it('asks for its values on its day, apart from the hints, until they are done', async () => {
    const { rule, onWeekDone, again } = await show({ day: wednesday });
    expect(rule('forecast-weekly-values').closest('details')).toBeNull();
    fireEvent.click(within(rule('forecast-weekly-values')).getByRole('button', { name: 'Done this week' }));
    expect(onWeekDone.mock.calls).toEqual([['2026-W43']]);
    again({ day: wednesday, person: { weeklyValuesDone: '2026-W43' } });
    expect(rule('forecast-weekly-values').dataset.outcome).toBe('pass');
    expect(rule('forecast-weekly-values').closest('.weekly-strip')).toBeNull();
  });
});

describe('the checklist', () => {
  const cells = { ...messyDeal, 'opportunity.champion': 'Priya', 'opportunity.metrics': '' };

  it('is a picture in words, and says what the stage expects', async () => {
    const { container } = await show({ cells });
    const picture = container.querySelector('.levels-picture[role="img"]');
    expect(picture?.getAttribute('aria-label')).toMatch(
      /^Metrics: Empty, Economic Buyer: Not on this page,.*Champion: Claimed/,
    );
    expect(container.querySelector('.stage-hint')?.textContent).toBe(
      'Metrics is expected by the end of 2-Scoping.',
    );
  });

  it('names the stage that wanted a gap, also when that is past', async () => {
    const later = { ...cells, 'opportunity.stage': '3-Technical Evaluation', 'opportunity.identifyPain': '' };
    const { container } = await show({ cells: later });
    const hints = [...container.querySelectorAll('.stage-hint > p')].map(({ textContent }) => textContent);
    expect(hints).toEqual([
      'Identify Pain was expected by the end of 1-Discovery.',
      'Metrics was expected by the end of 2-Scoping.',
    ]);
  });

  it('ticks at once, with the day, and takes it back when it was not kept', async () => {
    const { onEdit } = await show({ cells, result: { ok: false, why: 'full' } });
    const box = screen.getByLabelText<HTMLInputElement>(/^I checked Champion/);
    fireEvent.click(box);
    expect(box.checked).toBe(true);
    expect(onEdit.mock.calls).toEqual([[{ what: 'tick', element: 'champion', on: today }]]);
    await waitFor(() => expect(box.checked).toBe(false));
  });

  it('copies a question', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await show({ cells });
    fireEvent.click(screen.getByLabelText('Copy: Are they a champion or a coach?'));
    expect(writeText.mock.calls).toEqual([['Are they a champion or a coach?']]);
    vi.unstubAllGlobals();
  });
});

it.each([
  ['broken', /could not be read. They are kept aside/],
  ['newer', /written by a newer Squeaky/],
] as const)('says that what is kept is %s', async (problem, words) => {
  await show({ problem });
  expect(screen.getByText(words)).toBeTruthy();
});
