import * as z from 'zod/mini';
import { storedItem } from './stored-item.ts';

/** Four numbers of five digits are the most that browsers take. */
const version = z.string().check(z.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/));

/** The version whose news the user has seen; `undefined` when that is not known. */
export const seenVersion = storedItem<string | undefined>('local', 'seenVersion', (stored) => {
  const parsed = version.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
});
