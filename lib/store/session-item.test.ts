import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionItem, versioned } from './session-item.ts';

beforeEach(() => fakeBrowser.reset());

type Seen = { version: 3; seenAt: number };
const item = sessionItem<Seen>('seen', 3);

it('comes back as it was written, and is told of', async () => {
  const onChange = vi.fn();
  item.watch(onChange, new AbortController().signal);
  await item.write({ version: 3, seenAt: 5 });
  expect(await item.read()).toEqual({ version: 3, seenAt: 5 });
  await vi.waitFor(() => expect(onChange.mock.calls).toEqual([[{ version: 3, seenAt: 5 }]]));
  expect(await browser.storage.local.get(null)).toEqual({});
});

it.each([[undefined], [null], ['text'], [3], [[]], [{ seenAt: 5 }], [{ version: 2 }], [{ version: '3' }]])(
  'is none where %j is stored',
  (stored) => {
    expect(versioned<Seen>(stored, 3)).toBeUndefined();
  },
);
