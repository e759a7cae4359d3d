import { el } from '../base/dom.ts';
import { bursts } from '../base/mode.ts';
import { card } from '../base/parts.ts';
import { OPPORTUNITY_LIST } from './links.ts';
import type { View } from './view.ts';

/** The home page, which is not a record. */
export function homeView(): View {
  return plainView('Home | Salesforce', () =>
    el(
      'div',
      { class: 'home-page' },
      card(
        'Welcome',
        'home',
        el('p', {}, 'This is a demo with made-up records. Nothing you change leaves this machine.'),
      ),
      card(
        'Where to begin',
        'opportunity',
        el('p', {}, 'Open ', el('a', { href: OPPORTUNITY_LIST }, 'the opportunities'), ' and choose one.'),
      ),
    ),
  );
}

/** Anything the demo has no page for. */
export function missingView(): View {
  return plainView('Page not found | Salesforce', () =>
    el(
      'div',
      { class: 'home-page' },
      card('Page not found', 'record', el('p', {}, 'The demo has no page at this address.')),
    ),
  );
}

function plainView(title: string, draw: () => HTMLElement): View {
  const element = el('div', { class: 'plain-page' });
  const load: View['load'] = async (setTitle) => {
    await bursts(1);
    setTitle(title);
    element.replaceChildren(draw());
  };
  return { element, load, refresh: load };
}
