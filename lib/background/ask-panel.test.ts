import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelRequest } from '../store/panel-request.ts';
import { askPanel, togglePanel } from './ask-panel.ts';

const open = vi.fn();
const sent = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  open.mockReset().mockResolvedValue(undefined);
  sent.mockReset();
  Object.defineProperty(fakeBrowser, 'sidePanel', { value: { open }, configurable: true });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sent);
});

afterEach(() => {
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
});

it('what an open panel takes is done', async () => {
  sent.mockResolvedValue(true);
  await askPanel('next-finding', 7, 1_000);
  expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'next-finding', windowId: 7 });
  expect(await panelRequest.read()).toBeUndefined();
});

it.each([
  ['nobody listens', () => sent.mockRejectedValue(new Error('Receiving end does not exist.'))],
  ['nobody answers', () => sent.mockResolvedValue(undefined)],
  ['the panel of another window answers', () => sent.mockResolvedValue(false)],
])('waits for the panel that is opening when %s', async (_why, prepare) => {
  prepare();
  await askPanel('copy-brief', 7, 1_000);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  expect(await panelRequest.read()).toEqual({ version: 1, type: 'copy-brief', windowId: 7, askedAt: 1_000 });
});

it('a panel that does not open is asked all the same', async () => {
  open.mockRejectedValue(new Error('This function must be called during a user gesture.'));
  sent.mockResolvedValue(true);
  await askPanel('next-finding', 7, 1_000);
  expect(sent).toHaveBeenCalledOnce();
});

it('is opened within the key, before an open one hears that it is to close', () => {
  sent.mockResolvedValue(true);
  togglePanel(7);
  expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'close-panel', windowId: 7 });
  expect(open.mock.invocationCallOrder[0]).toBeLessThan(sent.mock.invocationCallOrder[0] ?? 0);
});
