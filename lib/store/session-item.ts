import { type StoredItem, storedItem } from './stored-item.ts';

type Versioned = { version: number };

/**
 * Something that was seen, in session storage. Only the background writes it, and only after checking the
 * whole of it; browsers keep content scripts out of there, and empty it when the extension is updated. So it
 * is not checked again by each surface that reads it, apart from its version.
 */
export function sessionItem<T extends Versioned>(
  key: string,
  version: T['version'],
): StoredItem<T | undefined> {
  return storedItem<T | undefined>('session', key, (stored) => versioned<T>(stored, version));
}

/** What is stored, if it is of this version; `undefined` for nothing and for anything else. */
export function versioned<T extends Versioned>(stored: unknown, version: T['version']): T | undefined {
  const isOfVersion =
    typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === version;
  return isOfVersion ? (stored as T) : undefined;
}
