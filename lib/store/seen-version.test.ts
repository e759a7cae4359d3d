import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seenVersion } from './seen-version.ts';

beforeEach(() => fakeBrowser.reset());

it('comes back as it was written', async () => {
  await seenVersion.write('0.1.0');
  expect(await seenVersion.read()).toBe('0.1.0');
});

it.each([undefined, 1, '', 'newest', '1.2.3.4.5', '1.'])('is not known from %j', async (stored) => {
  await browser.storage.local.set({ seenVersion: stored });
  expect(await seenVersion.read()).toBeUndefined();
});
