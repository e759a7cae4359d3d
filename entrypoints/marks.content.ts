import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onAddressChange } from '../lib/browser/address-changes.ts';
import type { ContentScriptContext } from '../lib/browser/content-script-context.ts';
import { markPage } from '../lib/marks/marked-page.ts';
import { CLICKED_FIELD } from '../lib/messages/clicked-field.ts';
import { parseGoToMessage, parseMarksMessage } from '../lib/messages/marks-message.ts';
import { lightningMatches } from '../lib/readers/salesforce-lightning/hosts.ts';
import { labelAround } from '../lib/readers/salesforce-lightning/label-around.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/* Apart from the script that reads, so that a page without marks runs none of this but the listener. What reads it shares. */
export default /* @__PURE__ */ defineContentScript({
  matches: lightningMatches as string[],
  runAt: 'document_idle',
  // The start message would tell the page which extension is here.
  noScriptStartedPostMessage: true,
  main,
});

export function main(ctx: Pick<ContentScriptContext, 'isValid' | 'signal'>): void {
  if (!globalThis.squeaky) return;
  const currentUrl = () => new URL(location.href);
  const page = markPage({ document, currentUrl, isAlive: () => ctx.isValid }, ctx.signal);

  onAddressChange(window, page.navigated, ctx.signal);
  /** Weak, so that it keeps no page that was left. */
  let clicked: WeakRef<Element> | undefined;
  const noteClick = (event: Event) => {
    const [target] = event.composedPath();
    clicked = target instanceof Element ? new WeakRef(target) : undefined;
  };
  document.addEventListener('contextmenu', noteClick, { capture: true, passive: true, signal: ctx.signal });
  const listener: Listener = (message, _sender, answer) => {
    if (message === CLICKED_FIELD) {
      const element = clicked?.deref();
      answer(element ? labelAround(element) : '');
    }
    const marks = parseMarksMessage(message);
    if (marks) page.show(marks);
    const asked = parseGoToMessage(message);
    if (!asked) return;
    void page.goTo(asked).then(answer);
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  ctx.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
