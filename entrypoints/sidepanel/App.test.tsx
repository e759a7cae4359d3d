// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messyDeal, seenAccount, seenPage } from '../../components/desk/judged-fixture.ts';
import { pageOf } from '../../lib/store/pages.ts';
import { recordOf } from '../../lib/store/records.ts';
import { defaultSettings, storedSettings } from '../../lib/store/settings.ts';
import App from './App.tsx';
import { initialState, usePanel } from './store.ts';

const page = seenPage(messyDeal);

// The lazily loaded part is there at once, however busy the machine is.
beforeAll(() => import('../../components/desk/supporting.ts'));
beforeEach(async () => {
  fakeBrowser.reset();
  usePanel.setState(initialState, true);
  await fakeBrowser.windows.create({ focused: true });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openTab(url: string): Promise<number> {
  const { id } = await fakeBrowser.tabs.create({ url, active: true });
  if (id === undefined) throw new Error('the tab has no id');
  return id;
}

async function status(expected: string): Promise<HTMLElement> {
  const main = await screen.findByRole('main');
  await waitFor(() => expect(main.dataset.status).toBe(expected));
  return main;
}

describe('the side panel', () => {
  it('shows the deal of the active tab, and each change of it', async () => {
    const tab = await openTab(page.url);
    await pageOf(tab).write(page);
    render(<App pinned={undefined} />);
    expect((await status('ready')).dataset.record).toBe('006000000000001');

    await pageOf(tab).write({ ...page, page: { status: 'no-record' } });
    await status('no-record');
  });

  it('goes with the active tab', async () => {
    const first = await openTab(page.url);
    await pageOf(first).write(page);
    render(<App pinned={undefined} />);
    await status('ready');

    await openTab('https://example.com/');
    await status('no-record');
  });

  it('stays with a pinned tab', async () => {
    const pinned = await openTab(page.url);
    await pageOf(pinned).write(page);
    await openTab('https://example.com/');
    render(<App pinned={pinned} />);
    await status('ready');
  });

  it('has nothing to show for a pinned tab that is gone', async () => {
    await openTab(page.url);
    render(<App pinned={404} />);
    await status('no-record');
  });

  it('forgets the reading when the tab goes to another site', async () => {
    const tab = await openTab(page.url);
    await pageOf(tab).write(page);
    render(<App pinned={undefined} />);
    await status('ready');
    await fakeBrowser.tabs.update(tab, { url: 'https://example.com/' });
    await status('no-record');
  });

  it('learns the segment as soon as the account was seen', async () => {
    const tab = await openTab(page.url);
    await pageOf(tab).write(page);
    render(<App pinned={undefined} />);
    await screen.findByText(/segment unknown: open the account page once/);

    await recordOf(page.url, '001000000000001').write(seenAccount({ 'account.segment': 'SMB' }));
    const main = await status('ready');
    const segment = () => main.querySelector<HTMLElement>('[data-field="account.segment"]');
    await waitFor(() => expect(segment()?.dataset.value).toBe('"SMB"'));
  });

  it('pauses and resumes with the setting', async () => {
    const tab = await openTab(page.url);
    await pageOf(tab).write(page);
    await storedSettings.write({ ...defaultSettings, isPaused: true });
    render(<App pinned={undefined} />);
    await status('paused');
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    await status('ready');
    expect(await storedSettings.read()).toMatchObject({ isPaused: false });
  });

  it('says so when a change could not be stored, until one can', async () => {
    const tab = await openTab(page.url);
    await pageOf(tab).write(page);
    await storedSettings.write({ ...defaultSettings, isPaused: true });
    render(<App pinned={undefined} />);
    await status('paused');
    const refused = new Error('Resource::kQuotaBytes quota exceeded');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(refused);
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/the browser has no room left/);

    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    await status('ready');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('switches the marks of the site, and says so when that could not be stored', async () => {
    const tab = await openTab(page.url);
    await pageOf(tab).write(page);
    render(<App pinned={undefined} />);
    const hide = await screen.findByRole('button', { name: 'Hide marks on this site' }, { timeout: 10_000 });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('refused'));
    fireEvent.click(hide);
    expect((await screen.findByRole('alert')).textContent).toMatch(/the browser refused. Try again/);
    fireEvent.click(hide);
    await screen.findByRole('button', { name: 'Show marks on this site' });
  });
});
