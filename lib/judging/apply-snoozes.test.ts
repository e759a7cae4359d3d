import { describe, expect, it } from 'vitest';
import { noNotes, type Snooze } from '../notes/notes.ts';
import type { Finding, Outcome } from '../rules/index.ts';
import { applySnoozes } from './apply-snoozes.ts';

const rule = 'deck-link-present';
const finding = (outcome: Outcome): Finding => ({
  rule,
  outcome,
  severity: 'error',
  because: '',
  fields: [],
  cites: [],
});
const other: Finding = { ...finding('fail'), rule: 'close-date-past' };

function snoozedOn(today: string, snooze: Snooze, outcome: Outcome = 'fail'): string[] {
  const notes = { ...noNotes, snoozes: { [rule]: snooze } };
  const { open, snoozed } = applySnoozes([finding(outcome), other], notes, today);
  expect(open.length + snoozed.length).toBe(2);
  return snoozed.map((one) => one.finding.rule);
}

describe('a finding that is set aside', () => {
  const snooze: Snooze = { kind: 'snooze', until: '2026-03-20', reason: 'Dana is away' };
  const irrelevant: Snooze = { kind: 'not-relevant', on: '2026-03-18', reason: 'A pilot' };

  it.each([
    ['the day before it ends', '2026-03-19', snooze, [rule]],
    ['the day on which it ends', '2026-03-20', snooze, []],
    ['long after it was said not to be relevant', '2027-03-18', irrelevant, [rule]],
  ])('%s', (_case, today, kept, expected) => {
    expect(snoozedOn(today, kept)).toEqual(expected);
  });

  it.each<Outcome>(['pass', 'unknown', 'not-applicable'])('is nothing once its rule is %s', (outcome) => {
    expect(snoozedOn('2026-03-19', snooze, outcome)).toEqual([]);
  });

  it('is nothing where nothing is kept, or under a name that every object has', () => {
    expect(applySnoozes([finding('fail')], undefined, '2026-03-18').snoozed).toEqual([]);
    const odd = { ...finding('fail'), rule: 'constructor' };
    expect(applySnoozes([odd], noNotes, '2026-03-18').open).toEqual([odd]);
  });
});
