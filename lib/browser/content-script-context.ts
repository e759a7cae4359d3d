import { browser } from 'wxt/browser';

/**
 * Stands in for WXT's context of a content script, which brings timers, frames and page messages that none
 * of ours use into every page of a CRM. What is here, is as there.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();
  /** Aborted once the script was found to be cut off from its extension. */
  readonly signal: AbortSignal = this.#ending.signal;

  /** False once the extension was removed or updated under the page; that ends all that the script does. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.#ending.abort();
    return !this.signal.aborted;
  }
}
