import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seenVersion } from '../store/seen-version.ts';
import { greet } from './greet.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '0.2.0',
  });
});

const welcomes = async () =>
  (await browser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html'));

it('an installation opens the welcome page once, and has no news', async () => {
  await greet({ reason: 'install' });
  expect(await welcomes()).toHaveLength(1);
  expect(await seenVersion.read()).toBe('0.2.0');
});

it.each([
  ['seen before', '0.1.0', '0.1.0'],
  ['never told of', undefined, '0.1.9'],
])('an update opens nothing; its news wait for somebody who has %s', async (_who, seen, expected) => {
  if (seen) await seenVersion.write(seen);
  await greet({ reason: 'update', previousVersion: '0.1.9' });
  expect(await welcomes()).toEqual([]);
  expect(await seenVersion.read()).toBe(expected);
});

it.each(['chrome_update', 'shared_module_update', 'browser_update'])('%s changes nothing', async (reason) => {
  await greet({ reason, previousVersion: '0.1.0' });
  expect(await welcomes()).toEqual([]);
  expect(await seenVersion.read()).toBeUndefined();
});
