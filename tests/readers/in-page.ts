import { createLightningReader } from '../../lib/readers/salesforce-lightning/index.ts';
import type { RawPage } from '../../lib/reading/raw.ts';

/*
 * What the reader tests put into a page, bundled as one script that defines `squeaky`.
 */

export { countShadowRoots, drawnOutline, toNativeShadow } from './native-shadow.ts';
export { startWatch, type Watching } from './watch-in-page.ts';

/** One look at the page at its own address, as the content script would take it. */
export function readPage(isLate: boolean): RawPage {
  const reader = createLightningReader();
  const address = reader.addressOf(new URL(location.href));
  return address ? reader.read(document, address, isLate).sight : { status: 'no-record' };
}
