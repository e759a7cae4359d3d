import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedItem } from './stored-item.ts';

beforeEach(() => fakeBrowser.reset());

/** An item whose values are parsed when they are let go, by what is stored. */
function slowItem() {
  const waiting = new Map<unknown, { go(): void; fail(): void }>();
  const item = storedItem<string>('local', 'slow', (stored) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    waiting.set(stored, { go: () => resolve(`parsed ${stored}`), fail: () => reject(new Error('gone')) });
    return promise;
  });
  const onChange = vi.fn();
  const controller = new AbortController();
  item.watch(onChange, controller.signal);
  const store = async (value: string) => {
    await browser.storage.local.set({ slow: value });
    await vi.waitFor(() => expect(waiting.has(value)).toBe(true));
  };
  return { waiting, onChange, store, controller };
}

it('tells the newest value last, whichever is parsed first', async () => {
  const { waiting, onChange, store } = slowItem();
  await store('old');
  await store('new');
  waiting.get('new')?.go();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith('parsed new'));
  waiting.get('old')?.go();
  await store('next');
  waiting.get('next')?.go();
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith('parsed next'));
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('stays as it was when what parses it is not to be had, and goes on', async () => {
  const { waiting, onChange, store } = slowItem();
  await store('lost');
  waiting.get('lost')?.fail();
  await store('found');
  waiting.get('found')?.go();
  await vi.waitFor(() => expect(onChange.mock.calls).toEqual([['parsed found']]));
});

it('tells nothing of what was still being parsed when its signal aborts', async () => {
  const { waiting, onChange, store, controller } = slowItem();
  await store('late');
  controller.abort();
  waiting.get('late')?.go();
  await Promise.resolve();
  expect(onChange).not.toHaveBeenCalled();
});
