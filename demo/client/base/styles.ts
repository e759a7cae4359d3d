import { isNative } from './mode.ts';

let sheets: readonly CSSStyleSheet[] = [];

/** The page's style sheets for shadow roots, which do not inherit them. Empty in the flat tree. */
export function sharedStyles(): readonly CSSStyleSheet[] {
  return sheets;
}

/** Fetches the style sheets once more for shadow roots; nothing to do in the flat tree. */
export async function loadSharedStyles(): Promise<void> {
  if (!isNative) return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  sheets = await Promise.all(
    links.map(async ({ href }) => {
      const text = await (await fetch(href)).text();
      return new CSSStyleSheet({ baseURL: href }).replace(text);
    }),
  );
}
