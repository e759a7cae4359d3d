import { OPEN_EVENT, type OpenRequest } from './open-event.ts';
import { over } from './routes.ts';
import type { Stage } from './stage.ts';

/** Turns clicks on links, and what asks to go somewhere, into addresses; `go` shows the address there is. */
export function followLinks({ linked }: Stage, go: () => void): void {
  const open = (url: URL, inside: readonly EventTarget[], replaces = false) => {
    const address = over(linked(url, inside), new URL(location.href));
    if (replaces) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    go();
  };
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || !isPlainClick(event) || link.target !== '') return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || !url.pathname.startsWith('/lightning/')) return;
    event.preventDefault();
    open(url, event.composedPath());
  });
  document.addEventListener(OPEN_EVENT, (event) => {
    const { path, replaces } = (event as CustomEvent<OpenRequest>).detail;
    open(new URL(path, location.href), event.composedPath(), replaces);
  });
  addEventListener('popstate', go);
}

function isPlainClick({ defaultPrevented, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !defaultPrevented && button === 0 && !ctrlKey && !metaKey && !shiftKey;
}
