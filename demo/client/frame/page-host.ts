import { el } from '../base/dom.ts';
import { NotFound } from '../base/server.ts';
import { viewAt } from './places.ts';
import { missingView } from './plain-views.ts';

/** The element a page stands in for as long as it is kept. */
export type PageHost = {
  element: HTMLElement;
  load(): Promise<void>;
  /** Brings a page that was left up to date. */
  refresh(): Promise<void>;
};

/** A host with the page of a path in it, or with a note that there is none. */
export function pageHost(classes: string, pathname: string, setTitle: (title: string) => void): PageHost {
  let view = viewAt(pathname);
  const element = el('div', { class: classes, 'data-aura-class': 'lafPageHost' }, view.element);
  const orMissing = async (drawing: Promise<void>) => {
    try {
      await drawing;
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      view = missingView();
      element.replaceChildren(view.element);
      await view.load(setTitle);
    }
  };
  return {
    element,
    load: () => orMissing(view.load(setTitle)),
    refresh: () => orMissing(view.refresh(setTitle)),
  };
}
