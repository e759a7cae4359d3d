import { browser } from 'wxt/browser';

type AreaName = 'local' | 'session';

/** One stored thing: where it is, and how anything found there becomes a value. */
export type StoredItem<T> = {
  read(): Promise<T>;
  /** Rejects when the browser refuses the write (quota, a closed profile). */
  write(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back with the value after each change, by whichever context, until the signal aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
};

/**
 * @param parse Turns whatever is stored, `undefined` included, into a value, at once or when it has loaded what
 * it needs for that. Nothing that is stored makes it fail: storage may hold what an older or newer version, or
 * somebody's hand, left there.
 */
export function storedItem<T>(
  area: AreaName,
  key: string,
  parse: (stored: unknown) => T | Promise<T>,
): StoredItem<T> {
  return {
    async read() {
      const found = await browser.storage[area].get(key);
      return parse(found[key]);
    },
    write: (value) => browser.storage[area].set({ [key]: value }),
    remove: () => browser.storage[area].remove(key),
    watch(onChange, signal) {
      let latest = 0;
      const tell = async (stored: unknown) => {
        latest += 1;
        const run = latest;
        const value = await parse(stored);
        if (run === latest && !signal.aborted) onChange(value);
      };
      const take = (changes: StorageChanges) => {
        // What it is parsed with cannot be loaded after an update under an open surface; then all stays as it was.
        if (key in changes) tell(changes[key]?.newValue).catch(() => {});
      };
      watchChanges(area, take, signal);
    },
  };
}

/** What changed in one go, by key. */
export type StorageChanges = Readonly<Record<string, { newValue?: unknown }>>;

/** Calls back with what changed in an area, until the signal aborts. */
export function watchChanges(
  area: AreaName,
  onChanges: (changes: StorageChanges) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const listener = (changes: StorageChanges) => onChanges(changes);
  browser.storage[area].onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage[area].onChanged.removeListener(listener), {
    once: true,
  });
}
