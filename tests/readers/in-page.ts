import { readerParts } from '../../lib/readers/salesforce-lightning/beside.ts';
import { createLightningReader } from '../../lib/readers/salesforce-lightning/index.ts';
import { locatorOf, type Names } from '../../lib/readers/salesforce-lightning/locate.ts';
import { findShownRoots } from '../../lib/readers/salesforce-lightning/shown-root.ts';
import type { RawPage } from '../../lib/reading/raw.ts';
import { closedRootOf } from './native-shadow.ts';

/*
 * What the reader tests put into a page, bundled as one script that defines `squeaky`.
 */

export { labelAround } from '../../lib/readers/salesforce-lightning/label-around.ts';
export { countLive, type Live, startCounting } from './live-count.ts';
export { countShadowRoots, drawnOutline, toNativeShadow } from './native-shadow.ts';
export { situationsIn } from './situations.ts';
export { startWatch, type Watching } from './watch-in-page.ts';

/**
 * One look at the page at its own address, as the content script would take it.
 *
 * @param opensClosed Whether closed shadow roots can be had, as browsers let content scripts.
 */
export function readPage(isLate: boolean, opensClosed = false): RawPage {
  const reader = opensClosed
    ? createLightningReader(readerParts, closedRootOf)
    : createLightningReader(readerParts);
  const address = reader.addressOf(new URL(location.href));
  return address ? reader.read(document, address, isLate).sight : { status: 'no-record' };
}

/** For each field whether the page shows it now, only in a closed part, or nowhere. */
export function locateFields(all: readonly Names[]): ('shown' | 'hidden' | undefined)[] {
  const address = createLightningReader(readerParts).addressOf(new URL(location.href));
  const find = address && locatorOf(findShownRoots(document, address), address.kind);
  return all.map((names) => {
    const places = find?.(names) ?? [];
    if (places.length === 0) return undefined;
    return places.some(({ item }) => item.checkVisibility()) ? 'shown' : 'hidden';
  });
}
