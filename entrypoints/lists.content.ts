import { defineContentScript } from 'wxt/utils/define-content-script';
import { readerParts } from '../lib/readers/salesforce-lightning/beside.ts';
import { lightningMatches } from '../lib/readers/salesforce-lightning/hosts.ts';

/* What a reading has besides the record's items: lists, header, path, what is typed. Reading begins with it. */
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
