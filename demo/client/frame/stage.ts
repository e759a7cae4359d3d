import { el } from '../base/dom.ts';
import { bursts } from '../base/mode.ts';
import { NotFound } from '../base/server.ts';
import { viewAt } from './places.ts';
import { missingView } from './plain-views.ts';
import type { View } from './view.ts';

/** Pages left behind that stay in the document, hidden, like on the real one. */
const MAX_HOSTS = 5;
const HOST_CLASS = 'windowViewMode-normal oneContent lafPageHost';

type PageHost = { key: string; element: HTMLElement; view: View; title: string };

/** Where pages are shown: one host per page visited, only one of them active. */
export type Stage = {
  element: HTMLElement;
  /** Shows the page at an address: one already in the document as it was left, and then refreshed. */
  show(url: URL): Promise<void>;
};

export function createStage(): Stage {
  const element = el('div', { class: 'viewport' });
  let hosts: PageHost[] = [];
  let active: PageHost | undefined;

  const activate = (host: PageHost) => {
    for (const other of hosts) other.element.classList.toggle('active', other === host);
    active = host;
    if (host.title !== '') document.title = host.title;
    scrollTo(0, 0);
  };

  const titleSetter = (host: PageHost) => (title: string) => {
    host.title = title;
    if (active === host) document.title = title;
  };

  const add = (key: string, view: View): PageHost => {
    const host = {
      key,
      view,
      title: '',
      element: el('div', { class: HOST_CLASS, 'data-aura-class': 'lafPageHost' }, view.element),
    };
    hosts = [...hosts, host];
    element.append(host.element);
    for (const old of hosts.splice(0, hosts.length - MAX_HOSTS)) old.element.remove();
    return host;
  };

  const returnTo = async (host: PageHost) => {
    hosts = [...hosts.filter((other) => other !== host), host];
    activate(host);
    await host.view.refresh(titleSetter(host));
  };

  let lastWanted = '';
  return {
    element,
    async show(url) {
      const key = url.pathname + url.search;
      lastWanted = key;
      // The address changes first; the page follows.
      await bursts(1);
      if (lastWanted !== key) return;
      const known = hosts.find((host) => host.key === key);
      if (known) return returnTo(known);
      const host = add(key, viewAt(url.pathname));
      activate(host);
      try {
        await host.view.load(titleSetter(host));
      } catch (error) {
        if (!(error instanceof NotFound)) throw error;
        await replaceByMissing(host, titleSetter(host));
      }
    },
  };
}

async function replaceByMissing(host: PageHost, setTitle: (title: string) => void): Promise<void> {
  host.view = missingView();
  host.element.replaceChildren(host.view.element);
  await host.view.load(setTitle);
}
