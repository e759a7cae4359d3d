import { el } from '../base/dom.ts';
import { bursts } from '../base/mode.ts';
import { type PageHost, pageHost } from './page-host.ts';

/** Pages left behind that stay in the document, hidden, like on the real one. */
const MAX_HOSTS = 5;
const HOST_CLASS = 'windowViewMode-normal oneContent lafPageHost';

/** Where pages are shown. */
export type Stage = {
  element: HTMLElement;
  /** Shows the page at a path: one already in the document as it was left, and then refreshed. */
  show(path: string): Promise<void>;
  /** The address that a link leads to, clicked inside these elements. */
  linked(url: URL, inside: readonly EventTarget[]): URL;
};

type KeptPage = { key: string; host: PageHost; title: string };

/** Standard navigation: one host per page visited, only one of them active. */
export function createStage(): Stage {
  const element = el('div', { class: 'viewport' });
  let pages: KeptPage[] = [];
  let active: KeptPage | undefined;

  const activate = (page: KeptPage) => {
    for (const other of pages) other.host.element.classList.toggle('active', other === page);
    if (active !== page) scrollTo(0, 0);
    active = page;
    if (page.title !== '') document.title = page.title;
  };

  const add = (key: string, pathname: string): KeptPage => {
    const host = pageHost(HOST_CLASS, pathname, (title) => {
      page.title = title;
      if (active === page) document.title = title;
    });
    const page = { key, host, title: '' };
    pages = [...pages, page];
    element.append(host.element);
    for (const old of pages.splice(0, pages.length - MAX_HOSTS)) old.host.element.remove();
    return page;
  };

  let lastWanted = '';
  return {
    element,
    linked: (url) => url,
    async show(key) {
      lastWanted = key;
      // The address changes first; the page follows.
      await bursts(1);
      if (lastWanted !== key) return;
      const known = pages.find((page) => page.key === key);
      const page = known ?? add(key, new URL(key, location.href).pathname);
      pages = [...pages.filter((other) => other !== page), page];
      activate(page);
      await (known ? page.host.refresh() : page.host.load());
    },
  };
}
