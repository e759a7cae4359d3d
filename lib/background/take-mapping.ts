import { browser } from 'wxt/browser';
import type { FieldMapping } from '../fields/mapping.ts';
import type { SeenRecord } from '../reading/seen.ts';
import { parseRecord } from '../reading/seen-schema.ts';
import { appliedMapping } from '../store/mapping.ts';

/**
 * True when the mapping is another one than before: pages have to be read again then. What the old one
 * found in records seen before is forgotten, since it may be another field's.
 */
export async function takeMapping(mapping: FieldMapping): Promise<boolean> {
  const applied = JSON.stringify(mapping);
  if (applied === (await appliedMapping.read())) return false;
  await forgetMapped();
  await appliedMapping.write(applied);
  return true;
}

async function forgetMapped(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const changed = Object.entries(stored).flatMap(([key, value]): [string, SeenRecord][] => {
    const record = parseRecord(value);
    if (!record || !Object.values(record.cells).some(isMapped)) return [];
    const kept = Object.entries(record.cells).filter(([, cell]) => !isMapped(cell));
    return [[key, { ...record, cells: Object.fromEntries(kept) }]];
  });
  if (changed.length > 0) await browser.storage.session.set(Object.fromEntries(changed));
}

function isMapped({ locator }: { locator: string }): boolean {
  return locator === 'mapping';
}
