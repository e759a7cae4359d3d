import { defineContentScript } from 'wxt/utils/define-content-script';
import { readerParts } from '../lib/readers/salesforce-lightning/beside.ts';
import { lightningMatches } from '../lib/readers/salesforce-lightning/hosts.ts';

/* The lists of a page and what else is beside its fields, apart from the reading of these. */
export default /* @__PURE__ */ defineContentScript({
  matches: lightningMatches as string[],
  runAt: 'document_idle',
  // The start message would tell the page which extension is here.
  noScriptStartedPostMessage: true,
  main,
});

export function main(): void {
  globalThis.squeaky?.begin(readerParts);
}
