import type { FieldMapping } from '../fields/mapping.ts';
import { layoutWith } from '../reading/layout.ts';
import type { RawPage } from '../reading/raw.ts';
import type { PageReading } from '../reading/reading.ts';
import { layoutOf } from '../store/layouts.ts';

/** Keeps which fields a page showed and what its other fields are called, without a value of any. */
export async function rememberLayout(raw: RawPage, page: PageReading, mapping: FieldMapping): Promise<void> {
  if (page.status !== 'read') return;
  const stored = layoutOf(page.kind);
  const before = await stored.read();
  const layout = layoutWith(before, raw, page, mapping);
  // A page that is typed in is read many times and has the same layout each time.
  if (layout && JSON.stringify(layout) !== JSON.stringify(before)) await stored.write(layout);
}
