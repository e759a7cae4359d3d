import { describe, expect, it } from 'vitest';
import type { StoredItem } from '../../lib/store/stored-item.ts';
import { follow, successiveSignals } from './follow.ts';

/** A stored thing whose first read the test answers when it likes. */
function slowItem() {
  const read = Promise.withResolvers<string>();
  let tell: ((value: string) => void) | undefined;
  const item: StoredItem<string> = {
    read: () => read.promise,
    write: async () => {},
    remove: async () => {},
    watch: (onChange) => {
      tell = onChange;
    },
  };
  return { item, read, change: (value: string) => tell?.(value) };
}

describe('follow', () => {
  it('tells the value that is there, then each change', async () => {
    const { item, read, change } = slowItem();
    const told: string[] = [];
    const following = follow(item, (value) => told.push(value), new AbortController().signal);
    read.resolve('first');
    await following;
    change('second');
    expect(told).toEqual(['first', 'second']);
  });

  it('does not go back to what was read before a change came', async () => {
    const { item, read, change } = slowItem();
    const told: string[] = [];
    const following = follow(item, (value) => told.push(value), new AbortController().signal);
    change('newer');
    read.resolve('older');
    await following;
    expect(told).toEqual(['newer']);
  });

  it('tells nothing after the signal aborted', async () => {
    const { item, read } = slowItem();
    const told: string[] = [];
    const controller = new AbortController();
    const following = follow(item, (value) => told.push(value), controller.signal);
    controller.abort();
    read.resolve('late');
    await following;
    expect(told).toEqual([]);
  });

  it('ends quietly when the browser gives no value', async () => {
    const { item, read } = slowItem();
    const told: string[] = [];
    const following = follow(item, (value) => told.push(value), new AbortController().signal);
    read.reject(new Error('storage is gone'));
    await expect(following).resolves.toBeUndefined();
    expect(told).toEqual([]);
  });
});

describe('successiveSignals', () => {
  it('aborts the signal given before, and all with the outer one', () => {
    const outer = new AbortController();
    const next = successiveSignals(outer.signal);
    const first = next();
    const second = next();
    expect([first.aborted, second.aborted]).toEqual([true, false]);
    outer.abort();
    expect(second.aborted).toBe(true);
  });
});
