import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFor, MAX_AGE_MS, panelRequest, type StoredRequest } from './panel-request.ts';

beforeEach(() => fakeBrowser.reset());

const request: StoredRequest = { version: 1, type: 'next-finding', windowId: 7, askedAt: 1_000 };

it('waits in memory', async () => {
  await panelRequest.write(request);
  expect(await panelRequest.read()).toEqual(request);
  expect(await browser.storage.local.get(null)).toEqual({});
});

it.each([
  ['text', 'next-finding'],
  ['an unknown request', { ...request, type: 'close-panel' }],
  ['no window', { ...request, windowId: undefined }],
])('is none for %s', async (_case, stored) => {
  await browser.storage.session.set({ panelRequest: stored });
  expect(await panelRequest.read()).toBeUndefined();
});

it('is for the panel of its own window, for a while', () => {
  expect(isFor(request, 7, 1_000 + MAX_AGE_MS)).toBe(true);
  expect(isFor(request, 7, 1_001 + MAX_AGE_MS)).toBe(false);
  expect(isFor(request, 8, 1_000)).toBe(false);
});
