// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fieldPaths } from '../../lib/fields/index.ts';
import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import { elementIds } from '../../lib/meddppicc/index.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import { rules } from '../../lib/rules/index.ts';
import { Desk, type DeskProps } from './Desk.tsx';
import {
  type FixtureCells,
  fixtureNow,
  judged,
  messyDeal,
  seenAccount,
  seenDeal,
  seenPage,
} from './judged-fixture.ts';

// The lazily loaded part is there at once, however busy the machine is.
beforeAll(() => import('./supporting.ts'));
afterEach(cleanup);

const midMarket = seenAccount({ 'account.segment': 'Mid-Market' });

function show(page: JudgedPage, props: Partial<DeskProps> = {}) {
  const handlers = { onResume: vi.fn(), onOpenOptions: vi.fn(), onShowHealth: vi.fn() };
  const { container } = render(
    <Desk
      judged={page}
      policy={defaultPolicy}
      now={fixtureNow}
      showsScore={true}
      isSilent={false}
      hasPolicyErrors={false}
      {...handlers}
      {...props}
    />,
  );
  return { main: within(container).getByRole('main'), ...handlers };
}

function showDeal(cells: FixtureCells = messyDeal) {
  return show(judged(seenPage(cells), midMarket)).main;
}

/** The attributes of all elements with the first one, as text. */
function attributes(main: HTMLElement, ...names: string[]): string[] {
  return [...main.querySelectorAll(`[${names[0]}]`)].map((one) =>
    names.map((name) => one.getAttribute(name)).join(' '),
  );
}

describe('the states of the panel', () => {
  const address = { crm: 'salesforce-lightning', kind: 'opportunity', record: '006' } as const;

  it.each<[string, JudgedPage, RegExp]>([
    ['reading', { status: 'reading', ...address }, /Reading the page/],
    ['broken', { status: 'broken', why: 'no-fields', ...address }, /No field could be matched/],
    ['broken', { status: 'broken', why: 'other-record', ...address }, /another record/],
    ['broken', { status: 'broken', why: 'no-record-root', ...address }, /not found on the page/],
    ['no-record', { status: 'no-record' }, /Open an opportunity or an account/],
    ['paused', { status: 'paused' }, /kept or judged while Squeaky is paused/],
  ])('%s is drawn and says what is so', (status, page, words) => {
    const { main } = show(page);
    expect(main.dataset.status).toBe(status);
    expect(main.textContent).toMatch(words);
  });

  it('names the CRM, the kind and the record', () => {
    const { main } = show({ status: 'reading', ...address });
    expect({ ...main.dataset }).toEqual({ status: 'reading', ...address });
  });

  it('asks to reload a CRM page that never sent anything', () => {
    const { main } = show({ status: 'no-record' }, { isSilent: true });
    expect(main.textContent).toMatch(/Reload the page/);
  });

  it('resumes at a click', () => {
    const { onResume } = show({ status: 'paused' });
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect(onResume).toHaveBeenCalledOnce();
  });

  it('leads from a page that could not be read to what was found on it', () => {
    const { onShowHealth } = show({ status: 'broken', why: 'no-fields', ...address });
    fireEvent.click(screen.getByRole('button', { name: 'See what was found' }));
    expect(onShowHealth).toHaveBeenCalledOnce();
  });

  it('says that saved settings could not be read and leads to the options', () => {
    const { onOpenOptions } = show({ status: 'no-record' }, { hasPolicyErrors: true });
    fireEvent.click(screen.getByRole('button', { name: 'Open the options' }));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  it('says that it outlived an update', () => {
    const { main } = show({ status: 'no-record' }, { isOutdated: true });
    expect(main.textContent).toContain('Squeaky was updated. Close the panel and open it again.');
  });

  it('says what to open when too little is on the page', () => {
    const main = showDeal({ 'opportunity.name': 'Acme' });
    expect(main.dataset.status).toBe('not-enough');
    expect(main.textContent).toMatch(/Too little is on this page.*open the record page/);
    expect(screen.getByRole('status').textContent).toBe('Nothing judged');
  });

  it('claims nothing about an account that no rule judges', () => {
    const { main } = show(judged(seenPage({ 'account.name': 'Acme' }, 'account')));
    expect(main.textContent).toMatch(/Open one of this account/);
    expect(main.textContent).not.toMatch(/clean/i);
  });
});

describe('a judged deal', () => {
  it('shows each rule once, with outcome and severity', async () => {
    const main = showDeal();
    const ids = rules.map(({ id }) => id).toSorted();
    await waitFor(() => expect(attributes(main, 'data-rule').toSorted()).toEqual(ids));
    expect(attributes(main, 'data-rule', 'data-outcome', 'data-severity')).toContain(
      'close-date-past fail error',
    );
  });

  it('shows failures openly, with the fact, the advice and the clause', async () => {
    const main = showDeal();
    const item = main.querySelector<HTMLElement>('[data-rule="close-date-past"]');
    expect(item?.parentElement?.closest('details')).toBeNull();
    expect(item?.textContent).toMatch(/Error Close Date was 12 Oct 2026, 6 days ago\./);
    await waitFor(() => expect(item?.textContent).toMatch(/Commercial Sales: Close Date Conventions/));
    expect(item?.querySelector('a')?.rel).toBe('noreferrer');
  });

  it('folds away what passed, what is not visible and what is not asked', async () => {
    const main = showDeal();
    await screen.findByText('Passed');
    const quiet = [...main.querySelectorAll('[data-outcome]:not([data-outcome="fail"])')];
    expect(quiet.map((item) => item.closest('details')?.open)).toEqual(quiet.map(() => false));
    expect(new Set(quiet.map((item) => item.getAttribute('data-outcome'))).size).toBe(3);
  });

  it('announces the counts in one polite region and shows them', () => {
    showDeal();
    expect(screen.getByRole('status').textContent).toBe('2 errors');
    expect(
      screen.getByText(/^Judged \d+ of \d+ rules; \d+ need fields not on this page: open .*the Command Plan/),
    ).toBeTruthy();
  });

  it('tells the score only where the user wants a number, and how much was judged anyway', () => {
    const page = judged(seenPage(messyDeal), midMarket);
    expect(show(page).main.textContent).toMatch(/Score \d+ of 100/);
    cleanup();
    const { main } = show(page, { showsScore: false });
    expect(main.textContent).not.toMatch(/Score \d/);
    expect(main.textContent).toMatch(/Judged \d+ of \d+ rules/);
  });

  it('shows the nine elements as not visible while the Command Plan is not on the page', async () => {
    const main = showDeal();
    await screen.findByText('MEDDPPICC');
    expect(attributes(main, 'data-element', 'data-level')).toEqual(elementIds.map((id) => `${id} unknown`));
  });

  it('shows an element by what its text says', async () => {
    const main = showDeal({ ...messyDeal, 'opportunity.metrics': 'TBD', 'opportunity.champion': 'Priya' });
    await screen.findByText('MEDDPPICC');
    const shown = attributes(main, 'data-element', 'data-level');
    expect(shown).toContain('metrics empty');
    expect(shown).toContain('champion claimed');
  });
});

describe('links for the stage', () => {
  it('open in a new tab and tell nobody where from', async () => {
    const main = showDeal();
    await screen.findByText('Links for this stage');
    const links = [...main.querySelectorAll<HTMLAnchorElement>('.stage-links a')];
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links.map(({ target, rel }) => `${target} ${rel}`))).toEqual(
      new Set(['_blank noreferrer']),
    );
  });
});

describe('what was read', () => {
  function row(main: HTMLElement, path: string) {
    const found = main.querySelector<HTMLElement>(`tr[data-field="${path}"]`);
    if (!found) throw new RangeError(path);
    return found;
  }

  it('has one row per known field', () => {
    expect(attributes(showDeal(), 'data-field')).toEqual(fieldPaths);
  });

  it('keeps the four states apart and gives typed values only', () => {
    const main = showDeal();
    expect({ ...row(main, 'opportunity.amount').dataset }).toEqual({
      field: 'opportunity.amount',
      state: 'value',
      value: '{"amount":48500.5,"currency":"USD"}',
      draft: 'false',
    });
    expect({ ...row(main, 'opportunity.deckLink').dataset }).toMatchObject({ state: 'blank' });
    expect({ ...row(main, 'opportunity.whyNow').dataset }).toMatchObject({ state: 'absent' });
    expect({ ...row(main, 'opportunity.probability').dataset }).toMatchObject({ state: 'unreadable' });
    expect(row(main, 'opportunity.deckLink').dataset.value).toBeUndefined();
  });

  it('marks unsaved edits', () => {
    expect({ ...row(showDeal(), 'opportunity.closeDate').dataset }).toMatchObject({
      value: '"2026-10-12"',
      draft: 'true',
    });
  });

  it('says where a value came from and how long ago', () => {
    expect(row(showDeal(), 'account.segment').textContent).toMatch(/account page.*12 minutes ago/);
  });
});

describe('an edit', () => {
  const saved = (text: string) => ({ text, locator: 'api-name' }) as const;
  const edited: FixtureCells = {
    ...messyDeal,
    // The date was in the past and is not any more; the next step was there and is not any more.
    'opportunity.closeDate': { text: '11/01/2026', draft: true, saved: saved('10/12/2026') },
    'opportunity.nextSteps': { text: '', draft: true, saved: saved('Send Dana the ROI sheet.') },
    'opportunity.amount': { text: '48,500.50', draft: true, saved: saved('$48,500.50') },
  };

  it('says what saving it would change', () => {
    expect(showDeal(edited).querySelector('[data-preview]')?.textContent).toMatch(
      /^Judged with 2 unsaved edits\. Saving this clears \d+ and raises \d+\.$/,
    );
  });

  it('marks what it raises, and what it clears is told apart from what is open', () => {
    const main = showDeal(edited);
    const raised = main.querySelector('[data-rule="next-step-present"]');
    expect(raised?.textContent).toContain('New with your edit');
    expect(main.querySelector('[data-rule="deck-link-present"]')?.textContent).not.toContain('New with');
    const fold = screen.getByText('Cleared by your edit').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('[data-cleared="close-date-past"] s')?.textContent).toMatch(/12 Oct 2026/);
    expect(fold?.querySelector('[data-rule]')).toBeNull();
  });

  it('that changes nothing is no edit', () => {
    const cells = {
      'opportunity.closeDate': { text: '10/12/2026', draft: true, saved: saved('10/12/2026') },
    };
    const main = showDeal({ ...messyDeal, ...cells } as FixtureCells);
    expect(main.querySelector('[data-preview]')).toBeNull();
    expect(main.querySelector('.draft')).toBeNull();
    expect(attributes(main, 'data-draft')).toContain('true');
    expect(screen.queryByText('Cleared by your edit')).toBeNull();
  });
});

describe('what was seen before a save', () => {
  const before = seenDeal({ 'opportunity.whyNow': '' }, fixtureNow - 60_000);

  it('says so, and where to look again', async () => {
    const { main } = show(judged(seenPage(messyDeal), midMarket, before));
    await screen.findByText('What I read');
    expect(main.querySelector('tr[data-field="opportunity.whyNow"]')?.textContent).toMatch(
      /seen 12 minutes ago, before a save$/,
    );
    const resting = main.querySelectorAll('.finding-stale');
    expect(resting.length).toBeGreaterThan(0);
    expect(resting[0]?.textContent).toBe('From before the last save. Open the Command Plan to check.');
    const fresh = main.querySelector('[data-rule="close-date-past"]');
    expect(fresh?.querySelector('.finding-stale')).toBeNull();
  });

  it('is nothing without one', async () => {
    const { main } = show(judged(seenPage(messyDeal), midMarket, { ...before, savedAt: 0 }));
    await screen.findByText('What I read');
    expect(main.querySelector('.finding-stale')).toBeNull();
  });
});

describe('hostile text', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>'.repeat(2_000);

  it('is shown as text, and not all of it', async () => {
    const main = showDeal({ ...messyDeal, 'opportunity.name': hostile, 'opportunity.metrics': hostile });
    await screen.findByText('MEDDPPICC');
    expect(main.querySelector('img, script')).toBeNull();
    expect(main.querySelector('[data-element="metrics"]')?.textContent).toContain('<script>alert(2)');
    expect(main.querySelector('[data-element="metrics"]')?.textContent?.length).toBeLessThan(10_000);
  });
});
