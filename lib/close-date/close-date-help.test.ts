import { describe, expect, it } from 'vitest';
import type { AccountFacts, OpportunityFacts } from '../facts/facts.ts';
import { defaultPolicy } from '../policy/index.ts';
import { closeDateHelp } from './close-date-help.ts';

const clock = { today: '2026-10-18' };
const newDeal = { stage: '2-Scoping', type: 'New Business', closeDate: '2026-11-12' };

function help(opportunity: OpportunityFacts, account: AccountFacts = { segment: 'SMB' }) {
  return closeDateHelp({ opportunity: { ...newDeal, ...opportunity }, account }, defaultPolicy, clock);
}

function daysOf(id: string, answer: ReturnType<typeof help>) {
  return answer.conventions?.find((convention) => convention.id === id);
}

describe('the close-date help', () => {
  it('with a compelling event allows month ends', () => {
    const answer = help({ whyNow: 'The licence ends on 31 January.' });
    expect(answer.because).toBe('Why Now holds a compelling event.');
    expect(daysOf('month-end', answer)).toEqual({
      id: 'month-end',
      state: 'applies',
      days: [{ day: '2026-11-30' }, { day: '2026-12-31' }],
    });
    expect(daysOf('first-of-month', answer)?.state).toBe('other');
    expect(answer.isKept).toBe(false);
  });

  it('names the last business day of a month that ends on a weekend', () => {
    const answer = help({ whyNow: 'The licence ends.', closeDate: '2026-10-20' });
    expect(daysOf('month-end', answer)?.days).toEqual([
      { day: '2026-10-30', note: 'last business day' },
      { day: '2026-10-31' },
      { day: '2026-11-30' },
    ]);
  });

  it('without one allows the first of the next month', () => {
    const answer = help({ whyNow: null });
    expect(daysOf('first-of-month', answer)).toEqual({
      id: 'first-of-month',
      state: 'applies',
      days: [{ day: '2026-12-01' }],
    });
    expect(answer.isKept).toBe(false);
    expect(help({ whyNow: null, closeDate: '2026-12-01' }).isKept).toBe(true);
  });

  it('decides nothing while Why Now is not visible', () => {
    const answer = help({});
    expect(answer.conventions?.map(({ state }) => state)).toEqual(['undecided', 'undecided', 'other']);
    expect(answer.isKept).toBeUndefined();
  });

  it('counts from today when the close date has passed or is not there', () => {
    expect(daysOf('month-end', help({ whyNow: 'Ends.', closeDate: '2026-08-01' }))?.days[1]?.day).toBe(
      '2026-10-31',
    );
    expect(daysOf('first-of-month', help({ whyNow: null, closeDate: null }))?.days).toEqual([
      { day: '2026-11-01' },
    ]);
  });

  it('keeps the real day of a renewal', () => {
    const answer = help({ type: 'Renewal', closeDate: '2026-11-12', renewalDate: '2026-11-15' });
    expect(daysOf('real-day', answer)?.days).toEqual([
      { day: '2026-11-12', note: 'as it is' },
      { day: '2026-11-15', note: 'renewal date' },
    ]);
    expect(answer.isKept).toBe(true);
  });

  it('moves a late signature to a Friday', () => {
    const answer = help({ stage: '6-Awaiting Signature', closeDate: '2026-10-14' });
    expect(daysOf('real-day', answer)?.days).toEqual([
      { day: '2026-10-23', note: 'the next Friday, since the date has passed' },
    ]);
    expect(answer.isKept).toBe(false);
  });

  it.each([
    ['a closed deal', { stage: 'Closed Won' }, { segment: 'SMB' }],
    ['a segment without conventions', {}, { segment: 'Large' }],
    ['an unknown segment', {}, {}],
    ['an unknown stage', { stage: 'Somewhere' }, { segment: 'SMB' }],
  ] as const)('says why there is none for %s', (_, opportunity, account) => {
    const answer = help(opportunity, account);
    expect(answer.conventions).toBeUndefined();
    expect(answer.because).not.toBe('');
  });
});
