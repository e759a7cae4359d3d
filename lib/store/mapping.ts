import { storedItem } from './stored-item.ts';

/**
 * The mapping that this browser session's pages were last recognised with, as JSON; empty when none was.
 * The background worker forgets it when it ends.
 */
export const appliedMapping = storedItem<string>('session', 'mapping', (stored) =>
  typeof stored === 'string' ? stored : '',
);
