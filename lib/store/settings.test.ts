import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, storedSettings } from './settings.ts';

beforeEach(() => fakeBrowser.reset());

async function readAs(settings: unknown) {
  await browser.storage.local.set({ settings });
  return storedSettings.read();
}

describe('stored settings', () => {
  it('are the defaults while nothing is stored', async () => {
    expect(await storedSettings.read()).toEqual(defaultSettings);
  });

  it('of an earlier build keep what they say, with defaults for what is new', async () => {
    expect(await readAs({ version: 1, isPaused: true, hasBadge: false })).toEqual({
      ...defaultSettings,
      isPaused: true,
      hasBadge: false,
    });
  });

  it('come back as they were written', async () => {
    const settings = { ...defaultSettings, showsScore: false, currency: 'EUR' };
    await storedSettings.write(settings);
    expect(await storedSettings.read()).toEqual(settings);
  });

  it.each([
    ['text', 'on'],
    ['a list', [true]],
    ['nothing', null],
    ['a newer version', { ...defaultSettings, version: 2 }],
    ['a currency that is none', { ...defaultSettings, currency: 'EURO' }],
    ['an unknown switch', { ...defaultSettings, isLoud: true }],
  ])('that are %s count as none', async (_case, stored) => {
    expect(await readAs(stored)).toEqual(defaultSettings);
  });
});
