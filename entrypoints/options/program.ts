import { browser } from 'wxt/browser';
import { browserName } from '../../lib/health/browser-name.ts';
import type { Program } from '../../lib/health/diagnostics.ts';

/** What reads the pages. */
export const program: Program = {
  version: browser.runtime.getManifest().version,
  browser: browserName(navigator.userAgent),
};
