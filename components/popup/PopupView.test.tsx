// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import { allLinks, recommendedLinks } from '../../lib/links/index.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';

const recommended = recommendedLinks(defaultPolicy);

import type { Finding } from '../../lib/rules/index.ts';
import { PopupView, type PopupViewProps } from './PopupView.tsx';

const record = { crm: 'salesforce-lightning', kind: 'opportunity', record: '006000000000001' } as const;

function finding(severity: Finding['severity'], outcome: Finding['outcome'] = 'fail'): Finding {
  return { rule: 'amount-nonzero', outcome, severity, because: '', fields: [], cites: [] };
}

function judged(findings: Finding[], name?: string, status: 'ready' | 'not-enough' = 'ready'): JudgedPage {
  const report = { findings, groups: [], score: 1, coverage: 1, segment: null };
  return { status, ...record, ...(name ? { name } : {}), rows: [], facts: {}, report };
}

function show(over: Partial<PopupViewProps> = {}) {
  const props: PopupViewProps = {
    judged: { status: 'no-record' },
    isPaused: false,
    canOpenPanel: true,
    groups: recommended,
    links: allLinks,
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
    onPause: vi.fn(),
    ...over,
  };
  render(<PopupView {...props} />);
  return props;
}

const searchBox = () => screen.getByRole('searchbox');
const linkNames = () => screen.getAllByRole('link').map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const search = (value: string) => fireEvent.change(searchBox(), { target: { value } });
/** The search's own live region, beside the page's. */
const count = () => document.querySelector('output')?.textContent;

afterEach(cleanup);

describe('the page’s state', () => {
  const two = [finding('error'), finding('error'), finding('warning'), finding('info')];
  const notCounted = [finding('error', 'pass'), finding('error', 'unknown')];

  it.each<[string, JudgedPage | undefined]>([
    ['', undefined],
    ['Nothing to read on this page.', { status: 'no-record' }],
    ['Paused. No page is read.', { status: 'paused' }],
    ['Reading…', { status: 'reading', ...record }],
    ['This page could not be read.', { status: 'broken', why: 'no-fields', ...record }],
    ['Acme – 50 Premium: 2 errors, 1 warning', judged([...two, ...notCounted], 'Acme – 50 Premium')],
    ['Acme: 1 error', judged([finding('error')], 'Acme')],
    ['Acme: no errors or warnings', judged([finding('info'), ...notCounted], 'Acme')],
    ['This opportunity: 1 warning', judged([finding('warning')])],
    ['Acme: not enough on this page to judge', judged([], 'Acme', 'not-enough')],
  ])('is said in one line: %s', (line, page) => {
    show({ judged: page });
    expect(document.querySelector('.popup-page')?.textContent).toBe(line);
  });

  it('shows a hostile name as text', () => {
    show({ judged: judged([], '<img src=x onerror=alert(1)>') });
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });
});

describe('the buttons', () => {
  it('open the panel and the options', () => {
    const { onOpenPanel, onOpenOptions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  it('wait with the panel until its window is known', () => {
    show({ canOpenPanel: false });
    expect(screen.getByRole('button', { name: 'Open side panel' }).hasAttribute('disabled')).toBe(true);
  });

  it.each([
    [false, 'Pause'],
    [true, 'Resume'],
  ])('turn a pause of %s round', (isPaused, name) => {
    const { onPause } = show({ isPaused });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(!isPaused);
  });
});

describe('the quick links', () => {
  it('begin with the short lists, under their names, and the search box has the focus', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
      recommended.map(({ name }) => name),
    );
    expect(screen.getAllByRole('link')).toHaveLength(44);
    expect(document.activeElement).toBe(searchBox());
    expect(count()).toBe('');
  });

  it('are real links that open elsewhere and tell the other side nothing', () => {
    show();
    const link = screen.getByRole('link', { name: 'MEDDPPICC' });
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
    expect(link.getAttribute('href')).toMatch(/^https:\/\/handbook\.gitlab\.com\//);
  });

  it('say which need a sign-in', () => {
    show();
    expect(screen.getByRole('link', { name: 'Custom deck template sign-in' })).toBeTruthy();
  });

  it('are searched among all, and the number found is announced', () => {
    show();
    search('  CLARI sheet ');
    expect(linkNames()).toEqual([
      'Clari cheat sheet sign-in Forecasting and pipeline · Enterprise AE and ASM',
    ]);
    expect(count()).toBe('1 link');
    search('required 7');
    expect(count()).toBe(`${screen.getAllByRole('link').length} links`);
  });

  it('say so when none is found, and come back when the search is emptied', () => {
    show();
    search('qqqq');
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(count()).toBe('No links');
    expect(screen.getByText(/No link has all of “qqqq”/)).toBeTruthy();
    search('');
    expect(screen.getAllByRole('link')).toHaveLength(44);
  });
});

describe('the keyboard', () => {
  it('moves from the search box through the links and back, across groups', () => {
    show();
    const names = linkNames();
    press('ArrowDown');
    expect(focused()).toBe(names[0]);
    for (let step = 0; step < 8; step += 1) press('ArrowDown');
    expect(focused()).toBe(names[8]);
    press('End');
    expect(focused()).toBe(names.at(-1));
    press('ArrowDown');
    expect(focused()).toBe(names.at(-1));
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(searchBox());
    press('ArrowUp');
    expect(document.activeElement).toBe(searchBox());
  });

  it('goes back to the search box with a letter, which is left to be typed', () => {
    show();
    press('ArrowDown');
    expect(press('c')).toBe(true);
    expect(document.activeElement).toBe(searchBox());
  });

  it('leaves the browser’s own keys for links alone', () => {
    show();
    press('ArrowDown');
    const link = document.activeElement;
    for (const init of [
      { key: 'Enter' },
      { key: 'Enter', ctrlKey: true },
      { key: 'c', metaKey: true },
      { key: ' ' },
    ]) {
      expect(fireEvent.keyDown(link ?? document.body, init)).toBe(true);
      expect(document.activeElement).toBe(link);
    }
  });

  it('opens the best result with Enter from the search box, and nothing without a search', () => {
    show();
    const opened: (string | null)[] = [];
    const onClick = (event: MouseEvent) => {
      event.preventDefault();
      if (event.target instanceof HTMLElement) opened.push(event.target.textContent);
    };
    document.addEventListener('click', onClick);
    onTestFinished(() => document.removeEventListener('click', onClick));
    press('Enter');
    expect(opened).toEqual([]);
    search('meddppicc');
    press('Enter');
    expect(opened).toEqual([linkNames()[0]]);
  });
});
