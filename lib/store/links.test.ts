import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_PINNED, MAX_RECENT, pinnedLinks, recentLinks, withOpened, withPin } from './links.ts';

beforeEach(() => fakeBrowser.reset());

const ids = (count: number) => Array.from({ length: count }, (_one, index) => `L-${index}`);

describe.each([
  ['pinned', 'pinnedLinks', pinnedLinks, MAX_PINNED],
  ['recent', 'recentLinks', recentLinks, MAX_RECENT],
] as const)('%s links', (_name, key, store, most) => {
  it('come back as they were written, in their order', async () => {
    await store.write(['L-044', 'own:https://forms.example/deal', 'L-001']);
    expect(await store.read()).toEqual(['L-044', 'own:https://forms.example/deal', 'L-001']);
  });

  it.each([
    ['nothing', undefined],
    ['a list without a version', ['L-044']],
    ['a newer version', { version: 2, ids: ['L-044'] }],
    ['something that is no id', { version: 1, ids: [44] }],
    ['an empty id', { version: 1, ids: [''] }],
    ['an endless id', { version: 1, ids: ['x'.repeat(3_000)] }],
    ['more than there may be', { version: 1, ids: ids(most + 1) }],
  ])('are none for %s', async (_case, stored) => {
    if (stored !== undefined) await browser.storage.local.set({ [key]: stored });
    expect(await store.read()).toEqual([]);
  });
});

describe('a pin', () => {
  it('is added last and taken off again', () => {
    expect(withPin(['L-1'], 'L-2')).toEqual(['L-1', 'L-2']);
    expect(withPin(['L-1', 'L-2'], 'L-1')).toEqual(['L-2']);
  });

  it('is not added to a full list', () => {
    const full = ids(MAX_PINNED);
    expect(withPin(full, 'L-new')).toEqual(full);
    expect(withPin(full, 'L-0')).toHaveLength(MAX_PINNED - 1);
  });
});

it('the last links opened are told, each once, the newest first', () => {
  expect(withOpened(['L-1', 'L-2'], 'L-2')).toEqual(['L-2', 'L-1']);
  const full = ids(MAX_RECENT);
  expect(withOpened(full, 'L-new')).toEqual(['L-new', ...full.slice(0, -1)]);
});
