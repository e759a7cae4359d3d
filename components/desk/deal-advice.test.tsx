// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AccountFacts, OpportunityFacts } from '../../lib/facts/facts.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import { CloseDateHelper } from './CloseDateHelper.tsx';
import { NextStepHelper } from './NextStepHelper.tsx';
import { StageReadiness } from './StageReadiness.tsx';

afterEach(cleanup);

const clock = { today: '2026-10-18' };
const account: AccountFacts = { segment: 'SMB' };

function lines(container: HTMLElement): string[] {
  return [...container.querySelectorAll('.check-line')].map((line) => line.textContent ?? '');
}

describe('the close-date helper', () => {
  function show(opportunity: OpportunityFacts) {
    const facts = { opportunity: { stage: '2-Scoping', type: 'New Business', ...opportunity }, account };
    return render(<CloseDateHelper facts={facts} policy={defaultPolicy} clock={clock} />).container;
  }

  it('marks the convention that applies and lists its days', () => {
    const container = show({ closeDate: '2026-11-12', whyNow: 'The licence ends in January.' });
    const [monthEnd, first] = lines(container);
    expect(monthEnd).toMatch(/^Month end, with a compelling eventApplies/);
    expect(first).toBe('First of the next month, without oneNot this deal');
    expect([...container.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
      '2026-11-30',
      '2026-12-31',
    ]);
    expect(screen.getByText('Another day is asked for')).toBeTruthy();
  });

  it('offers each day to copy', () => {
    const container = show({ closeDate: '2026-12-01', whyNow: null });
    expect(within(container).getAllByRole('button', { hidden: true }).length).toBe(1);
    expect(screen.getByText('As agreed')).toBeTruthy();
  });

  it('says what is missing while nothing can be decided', () => {
    expect(show({ stage: 'Somewhere' }).textContent).toMatch(/^Close date.*Somewhere/);
  });

  it('is not there for a closed deal', () => {
    expect(show({ stage: 'Closed Won' }).textContent).toBe('');
  });
});

describe('the next-step helper', () => {
  function show(nextSteps: string | null | undefined) {
    const facts = { opportunity: nextSteps === undefined ? {} : { nextSteps } };
    return render(<NextStepHelper facts={facts} policy={defaultPolicy} clock={clock} />).container;
  }

  it('says what is there, with the words found, and what is missing', () => {
    const container = show('Send Dana Ruiz the ROI sheet.');
    expect(lines(container)).toEqual([
      'What will be done, as an actionThere',
      'With whom: a person or a roleThereDana Ruiz',
      'By whenMissing',
      'What comes next, not what was doneThere',
      'Enough to act on without askingThere29 of 25 characters',
    ]);
    expect(screen.getByText('4 of 5')).toBeTruthy();
  });

  it('is not there where the field is not visible', () => {
    expect(show(undefined).textContent).toBe('');
  });
});

describe('what is to do before the stage is left', () => {
  const exit = [
    { text: 'The close plan is agreed', fields: ['opportunity.closePlan'] },
    { text: 'The paper process is known', fields: ['opportunity.paperProcess'] },
    { text: 'Procurement is confirmed', fields: [] },
  ];
  const stages = defaultPolicy.stages.map((stage) =>
    stage.name === '4-Proposal' ? { ...stage, exit } : stage,
  );
  const policy = { ...defaultPolicy, stages };

  function show(opportunity: OpportunityFacts) {
    const facts = { opportunity: { stage: '4-Proposal', ...opportunity } };
    return render(<StageReadiness facts={facts} policy={policy} />).container;
  }

  it('counts only what can be seen, and tells the rest apart', () => {
    const container = show({ closePlan: 'Sign on Friday.', paperProcess: { unreadable: 'Lega…' } });
    expect(container.querySelector('.section-note')?.textContent).toBe('1 of 1 met');
    expect(container.querySelector('.section-body > p')?.textContent).toBe(
      '1 not understood, 1 yours to check.',
    );
    expect(lines(container)).toEqual([
      'The close plan is agreedMet',
      'The paper process is knownNot understoodPaper Process',
      'Procurement is confirmedYours to check',
    ]);
  });

  it('counts nothing where nothing can be seen', () => {
    const container = show({});
    expect(container.querySelector('.section-note')).toBeNull();
    expect(container.querySelector('.section-body > p')?.textContent).toBe(
      '2 not on this page, 1 yours to check.',
    );
  });
});
