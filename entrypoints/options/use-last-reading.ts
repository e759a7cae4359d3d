import { useEffect, useState } from 'react';
import type { Layouts } from '../../components/options/FieldSection.tsx';
import type { SeenPage } from '../../lib/reading/seen.ts';
import { layoutOf } from '../../lib/store/layouts.ts';
import { allPages } from '../../lib/store/pages.ts';
import { watchChanges } from '../../lib/store/stored-item.ts';

/** What was last read of the CRM, and what pages of each kind showed. */
export type LastReading = { page: SeenPage | undefined; layouts: Layouts };

const nothing: LastReading = { page: undefined, layouts: {} };

/**
 * Follows what is read.
 * @param pinned The tab to tell of, while it has a record; else the record's page that was read last.
 */
export function useLastReading(pinned: number | undefined): LastReading {
  const [reading, setReading] = useState(nothing);

  useEffect(() => {
    const controller = new AbortController();
    let latest = 0;
    const refresh = async () => {
      latest += 1;
      const run = latest;
      const read = await readLast(pinned);
      // An earlier look may finish after a later one.
      if (run === latest && !controller.signal.aborted) setReading(read);
    };
    const onChange = () => void refresh().catch(() => {});
    watchChanges('session', onChange, controller.signal);
    onChange();
    return () => controller.abort();
  }, [pinned]);

  return reading;
}

async function readLast(pinned: number | undefined): Promise<LastReading> {
  const [pages, opportunity, account] = await Promise.all([
    allPages(),
    layoutOf('opportunity').read(),
    layoutOf('account').read(),
  ]);
  const layouts = { ...(opportunity ? { opportunity } : {}), ...(account ? { account } : {}) };
  return { page: pageIn(pages, pinned), layouts };
}

function pageIn(pages: Map<number, SeenPage>, pinned: number | undefined): SeenPage | undefined {
  const own = pinned === undefined ? undefined : pages.get(pinned);
  if (own && hasRecord(own)) return own;
  return [...pages.values()].filter(hasRecord).sort((a, b) => b.seenAt - a.seenAt)[0];
}

function hasRecord({ page }: SeenPage): boolean {
  return page.status !== 'no-record';
}
