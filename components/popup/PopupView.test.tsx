// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JudgedPage } from '../../lib/judging/judge-page.ts';
import { allLinks, type Link, linksOf, recommendedLinks } from '../../lib/links/index.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import type { Finding } from '../../lib/rules/index.ts';
import { pinnedTest } from './link-lists.ts';
import { PopupView, type PopupViewProps } from './PopupView.tsx';
import type { QuickLinksProps } from './QuickLinks.tsx';

const recommended = recommendedLinks(defaultPolicy);
const record = { crm: 'salesforce-lightning', kind: 'opportunity', record: '006000000000001' } as const;

function finding(severity: Finding['severity'], outcome: Finding['outcome'] = 'fail'): Finding {
  return { rule: 'amount-nonzero', outcome, severity, because: '', fields: [], cites: [] };
}

function judged(findings: Finding[], name?: string, status: 'ready' | 'not-enough' = 'ready'): JudgedPage {
  const report = { findings, groups: [], score: 1, coverage: 1, segment: null };
  return {
    status,
    ...record,
    ...(name ? { name } : {}),
    rows: [],
    lists: [],
    facts: {},
    person: {},
    snoozed: [],
    report,
  };
}

type Over = Partial<Omit<PopupViewProps, 'quickLinks'>> & { quickLinks?: Partial<QuickLinksProps> };

function show({ quickLinks: links, ...over }: Over = {}) {
  const quickLinks: QuickLinksProps = {
    pinned: [],
    recent: [],
    groups: recommended,
    links: allLinks,
    said: '',
    onOpen: vi.fn(),
    onOpened: vi.fn(),
    onPin: vi.fn(),
    onForgetRecent: vi.fn(),
    onClose: vi.fn(),
    ...links,
  };
  const props: PopupViewProps = {
    judged: { status: 'no-record' },
    isSilent: false,
    isPaused: false,
    canOpenPanel: true,
    news: { releases: [], onSeen: vi.fn() },
    quickLinks,
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
    onPause: vi.fn(),
    ...over,
  };
  render(<Kept {...props} />);
  return { ...props, ...quickLinks };
}

/** The popup over pins that are kept, as storage would. */
function Kept({ quickLinks, ...props }: PopupViewProps) {
  const [pinned, setPinned] = useState(quickLinks.pinned);
  function onPin(link: Link) {
    quickLinks.onPin(link);
    const isPinned = pinnedTest([link]);
    setPinned(pinned.some(isPinned) ? pinned.filter((one) => !isPinned(one)) : [...pinned, link]);
  }
  return <PopupView {...props} quickLinks={{ ...quickLinks, pinned, onPin }} />;
}

const searchBox = () => screen.getByRole('searchbox');
const linkNames = (inside = screen.getByRole('main')) =>
  within(inside)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;
const press = (key: string, held: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const link = (id: string) => linksOf([id])[0] ?? expect.fail(`no ${id}`);
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

  it('counts with the shape of each severity', () => {
    show({ judged: judged(two, 'Acme') });
    const marks = [...document.querySelectorAll('.popup-issue > .mark')];
    expect(marks.map((mark) => mark.getAttribute('class'))).toEqual(['mark mark-error', 'mark mark-warning']);
  });

  it('asks to reload a CRM page that never sent anything', () => {
    show({ isSilent: true });
    expect(document.querySelector('.popup-page')?.textContent).toMatch(
      /^This page is not read yet: Reload the page\./,
    );
    cleanup();
    show({ isSilent: true, judged: { status: 'paused' } });
    expect(document.querySelector('.popup-page')?.textContent).toBe('Paused. No page is read.');
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
    const focusedLink = document.activeElement;
    for (const init of [
      { key: 'Enter' },
      { key: 'Enter', ctrlKey: true },
      { key: 'c', metaKey: true },
      { key: ' ' },
    ]) {
      expect(fireEvent.keyDown(focusedLink ?? document.body, init)).toBe(true);
      expect(document.activeElement).toBe(focusedLink);
    }
  });

  it('makes the list one stop of the Tab key, where the focus was last', () => {
    show();
    const stops = () => screen.getAllByRole('link').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map(({ textContent }) => textContent)).toEqual([linkNames()[0]]);
    press('ArrowDown');
    press('ArrowDown');
    expect(stops().map(({ textContent }) => textContent)).toEqual([linkNames()[1]]);
    act(() => searchBox().focus());
    search('clari');
    expect(stops().map(({ textContent }) => textContent)).toEqual([linkNames()[0]]);
  });

  it('clears the search with Escape, and then closes', () => {
    const { onClose } = show();
    search('clari');
    press('ArrowDown');
    press('Escape');
    expect(document.activeElement).toBe(searchBox());
    expect(screen.getAllByRole('link')).toHaveLength(44);
    expect(onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves keys to whoever is composing a letter', () => {
    const { onClose } = show();
    press('Escape', { isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('opening a link', () => {
  it.each([
    ['a new tab', {}, 'tab'],
    ['a tab behind with Ctrl', { ctrlKey: true }, 'background'],
    ['a tab behind with Cmd', { metaKey: true }, 'background'],
    ['a new tab with Ctrl and Shift', { ctrlKey: true, shiftKey: true }, 'tab'],
    ['a new window with Shift', { shiftKey: true }, 'window'],
  ])('goes to %s, by click and by Enter', (_where, held, way) => {
    const { onOpen } = show();
    fireEvent.click(screen.getByRole('link', { name: 'MEDDPPICC' }), held);
    expect(onOpen).toHaveBeenLastCalledWith(link('L-044'), way);
    searchBox().focus();
    search('meddppicc');
    press('Enter', held);
    expect(onOpen).toHaveBeenCalledTimes(2);
    expect(onOpen).toHaveBeenLastCalledWith(link('L-044'), way);
  });

  it('is left to the browser for a middle click, and remembered', () => {
    const { onOpen, onOpened } = show();
    const target = screen.getByRole('link', { name: 'MEDDPPICC' });
    expect(
      fireEvent(target, new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true })),
    ).toBe(true);
    fireEvent(target, new MouseEvent('auxclick', { button: 2, bubbles: true }));
    expect(onOpened).toHaveBeenCalledExactlyOnceWith(link('L-044'));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('by Enter needs a search', () => {
    const { onOpen } = show();
    press('Enter');
    search('qqqq');
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('pinned and recent links', () => {
  const pinned = linksOf(['L-044', 'L-045']);
  const recent = linksOf(['L-075', 'L-045']);
  const region = (name: string) => screen.getByRole('region', { name });

  it('stand first, and what is pinned is not told twice', () => {
    show({ quickLinks: { pinned, recent } });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual(['Pinned', 'Recent', 'Opportunity']);
    expect(linkNames(region('Pinned'))).toEqual(['MEDDPPICC', 'Command Plan']);
    expect(linkNames(region('Recent'))).toEqual(['Clari']);
  });

  it('are pinned by a button that says so', () => {
    const { onPin } = show();
    const button = within(region('Opportunity')).getByRole('button', { name: 'Pin MEDDPPICC' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button);
    expect(onPin).toHaveBeenCalledExactlyOnceWith(link('L-044'));
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(linkNames(region('Pinned'))).toEqual(['MEDDPPICC']);
  });

  it('are pinned by a key, on a link and for the best one found', () => {
    const { onPin } = show();
    press('p', { altKey: true });
    expect(onPin).not.toHaveBeenCalled();
    press('ArrowDown');
    press('π', { altKey: true, code: 'KeyP' });
    search('clari');
    searchBox().focus();
    press('p', { altKey: true });
    expect(vi.mocked(onPin).mock.calls.map(([{ label }]) => label)).toEqual(['Command Plan', 'Clari']);
  });

  it('keep the focus in the list when the one with the focus is taken off', () => {
    show({ quickLinks: { pinned } });
    press('ArrowDown');
    press('p', { altKey: true });
    expect(document.activeElement).toBe(within(region('Pinned')).getByRole('link'));
    expect(focused()).toBe('Command Plan');
  });

  it('that are recent can be cleared', () => {
    const { onForgetRecent } = show({ quickLinks: { recent } });
    fireEvent.click(screen.getByRole('button', { name: 'Clear recent links' }));
    expect(onForgetRecent).toHaveBeenCalledOnce();
  });

  it('say what a pin did', () => {
    show({ quickLinks: { said: 'Pinned MEDDPPICC' } });
    expect([...document.querySelectorAll('output')].map(({ textContent }) => textContent)).toEqual([
      '',
      'Pinned MEDDPPICC',
    ]);
  });
});

describe('what is new', () => {
  const releases = [{ version: '0.2.0', news: ['Snooze a finding.'] }];
  const dot = () => screen.queryByText('not seen yet');

  it('has a dot until it is looked at', () => {
    const { news } = show({ news: { releases, onSeen: vi.fn() } });
    expect(dot()).toBeTruthy();
    const details = screen.getByText('What is new').closest('details');
    if (!details) throw new Error('no fold');
    for (const isOpen of [true, false, true]) {
      act(() => {
        details.open = isOpen;
      });
    }
    expect(screen.getByText('Snooze a finding.')).toBeTruthy();
    expect(dot()).toBeNull();
    expect(news.onSeen).toHaveBeenCalledOnce();
  });

  it('is not there when there is nothing new', () => {
    show();
    expect(screen.queryByText('What is new')).toBeNull();
  });
});
