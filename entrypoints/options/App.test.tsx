// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messyDeal, seenPage } from '../../components/desk/judged-fixture.ts';
import type { SeenPage } from '../../lib/reading/seen.ts';
import { layoutOf } from '../../lib/store/layouts.ts';
import { pageOf } from '../../lib/store/pages.ts';
import { storedPerson } from '../../lib/store/person.ts';
import { storedPolicy } from '../../lib/store/policy.ts';
import { defaultSettings, storedSettings } from '../../lib/store/settings.ts';
import { App } from './App.tsx';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

async function show(pinned?: number): Promise<void> {
  render(<App pinned={pinned} program={{ version: '0.1.0', browser: 'Chrome 140' }} />);
  await screen.findByRole('heading', { name: 'Squeaky options' });
}

const deal = seenPage(messyDeal);
const broken: SeenPage = {
  ...deal,
  seenAt: deal.seenAt + 1,
  page: { status: 'broken', why: 'no-fields', kind: 'opportunity', record: '006000000000002' },
};

describe('what was read of the CRM', () => {
  it('is told of the page that was read last, or of the tab asked for, and follows it', async () => {
    await pageOf(7).write(deal);
    await pageOf(8).write(broken);
    await show(7);
    const health = within(screen.getByRole('region', { name: 'What Squeaky can read' }));
    await health.findByText(/of \d+ fields are on the page/);
    cleanup();
    await show();
    await screen.findByText(/No field could be matched/);
    await pageOf(8).write({ ...broken, page: { status: 'no-record' } });
    await screen.findByText(/of \d+ fields are on the page/);
  });

  it('is offered where fields are mapped', async () => {
    await layoutOf('opportunity').write({
      version: 1,
      found: { 'opportunity.amount': 'highlights' },
      unmatched: [],
    });
    await show();
    const mapping = within(screen.getByRole('region', { name: 'Field mapping' }));
    await mapping.findByText('Found in the highlights');
  });
});

function openFile(content: unknown): void {
  const file = new File([JSON.stringify(content)], 'mine.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Settings file'), { target: { files: [file] } });
}

const frame = { format: 'squeaky-settings', version: 1 };

describe('the options page', () => {
  it('keeps each change at once', async () => {
    await show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show a score' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Badge' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Manager' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'On: The next step is written down' }));
    expect(await storedSettings.read()).toEqual({ ...defaultSettings, showsScore: false, hasBadge: false });
    expect(await storedPerson.read()).toEqual({ role: 'manager' });
    const { policy } = await storedPolicy.read();
    expect(policy.rules).toEqual({ 'next-step-present': { enabled: false } });
  });

  it('shows what changes elsewhere', async () => {
    await show();
    await storedPerson.write({ role: 'seller' });
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: 'Seller' })).toMatchObject({ checked: true }),
    );
  });
});

describe('a file of settings', () => {
  it('is in effect as a whole, and can be undone as a whole', async () => {
    await storedPolicy.save({ version: 1, nextStep: { graceDays: 2 } });
    await storedPerson.write({ role: 'seller' });
    await show();
    openFile({
      ...frame,
      policy: { version: 1, thresholds: { smb: { deck: { amount: 6_000 } } } },
      person: { version: 1, role: 'manager' },
    });
    await screen.findByText('The settings of mine.json are in effect.');
    expect(screen.getByRole('textbox', { name: 'Custom deck Amount SMB over' })).toMatchObject({
      value: '6,000',
    });
    expect(screen.getByRole('radio', { name: 'Manager' })).toMatchObject({ checked: true });

    fireEvent.click(
      within(screen.getByRole('region', { name: 'Import and export' })).getByRole('button', { name: 'Undo' }),
    );
    await screen.findByText('Your settings from before are back.');
    expect((await storedPolicy.read()).document).toEqual({ version: 1, nextStep: { graceDays: 2 } });
    expect(await storedPerson.read()).toEqual({ role: 'seller' });
  });

  it('changes nothing when anything in it is wrong, and says what and where', async () => {
    await show();
    openFile({
      ...frame,
      policy: { version: 1, thresholds: { smb: { deck: { amount: '5k' } } } },
      settings: { ...defaultSettings, hasBadge: false },
    });
    await screen.findByText('mine.json was not used, and nothing was changed.');
    expect(
      screen.getByText('policy.thresholds.smb.deck.amount: expected a number of 0 or more, got "5k"'),
    ).toBeTruthy();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('of a newer version is refused and said to be newer', async () => {
    await show();
    openFile({ ...frame, version: 2 });
    expect(await screen.findByText('version: newer than this Squeaky reads (1)')).toBeTruthy();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('mends saved settings that cannot be read', async () => {
    await browser.storage.local.set({ policy: { version: 9 } });
    await show();
    expect(screen.getByRole('region', { name: 'Saved settings' })).toBeTruthy();
    openFile({ version: 1, nextStep: { graceDays: 2 } });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Saved settings' })).toBeNull());
  });
});
