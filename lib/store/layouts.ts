import * as z from 'zod/mini';
import { isFieldPath, type RecordKind } from '../fields/index.ts';
import { MAX_UNMATCHED, type SeenLayout } from '../reading/layout.ts';
import { locators, MAX_LABEL } from '../reading/reading.ts';
import { type StoredItem, storedItem } from './stored-item.ts';

const name = z.exactOptional(z.string().check(z.maxLength(MAX_LABEL)));

const schema = z.strictObject({
  version: z.literal(1),
  found: z.record(z.string().check(z.refine(isFieldPath, 'unknown field')), z.enum(locators)),
  unmatched: z
    .array(z.strictObject({ apiName: name, label: name }))
    .check(z.maxLength(MAX_UNMATCHED, 'too many names')),
});

/** What pages of a kind showed. In memory only, gone with the browser; `undefined` when none was read. */
export function layoutOf(kind: RecordKind): StoredItem<SeenLayout | undefined> {
  return storedItem('session', `layout:${kind}`, (stored) => {
    const parsed = schema.safeParse(stored);
    return parsed.success ? parsed.data : undefined;
  });
}
