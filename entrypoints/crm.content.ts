import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onAddressChange } from '../lib/browser/address-changes.ts';
import type { ContentScriptContext } from '../lib/browser/content-script-context.ts';
import { sharedFunctions } from '../lib/browser/shared-world.ts';
import type { PageMessage } from '../lib/messages/page-message.ts';
import { READ_AGAIN } from '../lib/messages/read-again.ts';
import { readerMakers } from '../lib/readers/index.ts';
import type { ReaderParts } from '../lib/readers/salesforce-lightning/beside.ts';
import { lightningMatches } from '../lib/readers/salesforce-lightning/hosts.ts';
import { watchPage } from '../lib/readers/watch.ts';
import type { RawPage } from '../lib/reading/raw.ts';

/** Content scripts may look into closed shadow roots, each browser in its own way. */
function openOrClosedRoot(host: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (host as FirefoxElement).openOrClosedShadowRoot;
  return host instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(host) : null;
}
type Life = Pick<ContentScriptContext, 'isValid' | 'signal'>;
type FirefoxElement = Element & { openOrClosedShadowRoot: ShadowRoot | null };

export default /* @__PURE__ */ defineContentScript({
  matches: lightningMatches as string[],
  runAt: 'document_idle',
  // The start message would tell the page which extension is here.
  noScriptStartedPostMessage: true,
  main,
});

export function main(life: Life): void {
  // Begun by the next script: a reading without its parts would say of a field what is not so.
  globalThis.squeaky = { ...sharedFunctions, begin: (parts) => begin(parts, life) };
}

function begin(parts: ReaderParts, ctx: Life): void {
  const [makeReader] = readerMakers;
  if (!makeReader) return;
  const reader = makeReader(parts, openOrClosedRoot);
  const isAlive = () => ctx.isValid;

  function send(page: RawPage): void {
    if (!isAlive()) return;
    const message: PageMessage = { type: 'page', reader: reader.id, url: location.href, page };
    // After an update the old script is cut off; the next one reads the page when it is reloaded.
    browser.runtime.sendMessage(message).catch(() => {});
  }

  const currentUrl = () => new URL(location.href);
  const watch = watchPage({ reader, document, currentUrl, isAlive, send }, ctx.signal);
  onAddressChange(window, watch.navigated, ctx.signal);
  const listener = (message: unknown) => {
    if (message === READ_AGAIN) watch.readAgain();
  };
  browser.runtime.onMessage.addListener(listener);
  ctx.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
