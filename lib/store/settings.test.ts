import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, hasMarksOn, storedSettings, withMarksOn } from './settings.ts';

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
    ['a host that is no text', { ...defaultSettings, marksOff: [5] }],
    ['an unknown switch', { ...defaultSettings, isLoud: true }],
  ])('that are %s count as none', async (_case, stored) => {
    expect(await readAs(stored)).toEqual(defaultSettings);
  });
});

describe('marks on a site', () => {
  const url = 'https://acme.lightning.force.com/lightning/page/home';
  const host = 'acme.lightning.force.com';

  it('are there until they are switched off, for one site or for all', () => {
    expect(hasMarksOn(defaultSettings, url)).toBe(true);
    expect(hasMarksOn({ ...defaultSettings, hasMarks: false }, url)).toBe(false);
    const off = withMarksOn(defaultSettings, host, false);
    expect(hasMarksOn(off, url)).toBe(false);
    expect(hasMarksOn(off, url.replace('acme', 'other'))).toBe(true);
    expect(withMarksOn(off, host, true)).toEqual(defaultSettings);
  });

  it('are remembered for so many sites that the settings can be read again', async () => {
    let settings = defaultSettings;
    for (let at = 0; at < 150; at += 1) settings = withMarksOn(settings, `org-${at}.example`, false);
    await storedSettings.write(settings);
    expect(await storedSettings.read()).toEqual(settings);
    expect(hasMarksOn(settings, 'https://org-149.example/')).toBe(false);
  });
});
