import type { StoredItem } from '../../lib/store/stored-item.ts';

/**
 * Tells a stored thing's value now and after each change until the signal aborts. Resolves once the first
 * value is told, or when the browser would not give one.
 */
export async function follow<T>(
  item: StoredItem<T>,
  onValue: (value: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let hasChanged = false;
  item.watch((value) => {
    hasChanged = true;
    onValue(value);
  }, signal);
  const first = await item.read().then(
    (value) => ({ value }),
    () => undefined,
  );
  // A change that came while reading is newer than what was read.
  if (first && !hasChanged && !signal.aborted) onValue(first.value);
}

/** Each call gives a signal and aborts the one given before; all abort with the outer signal. */
export function successiveSignals(signal: AbortSignal): () => AbortSignal {
  let previous: AbortController | undefined;
  return () => {
    previous?.abort();
    previous = new AbortController();
    return AbortSignal.any([signal, previous.signal]);
  };
}
