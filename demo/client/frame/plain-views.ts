import { el } from '../base/dom.ts';
import { bursts } from '../base/mode.ts';
import { card } from '../base/parts.ts';
import { t } from '../base/words.ts';
import { OPPORTUNITY_LIST } from './links.ts';
import type { View } from './view.ts';

/** The home page, which is not a record. */
export function homeView(): View {
  return plainView(`${t('Home')} | Salesforce`, () =>
    el(
      'div',
      { class: 'home-page' },
      card(
        t('Welcome'),
        'home',
        el('p', {}, t('This is a demo with made-up records. Nothing you change leaves this machine.')),
      ),
      card(
        t('Where to begin'),
        'opportunity',
        el('p', {}, el('a', { href: OPPORTUNITY_LIST }, t('Open the opportunities and choose one.'))),
      ),
    ),
  );
}

/** Anything the demo has no page for. */
export function missingView(): View {
  return plainView(`${t('Page not found')} | Salesforce`, () =>
    el(
      'div',
      { class: 'home-page' },
      card(t('Page not found'), 'record', el('p', {}, t('The demo has no page at this address.'))),
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
