import { el, on } from '../base/dom.ts';
import { isConsole } from '../base/mode.ts';
import { icon, iconButton } from '../base/parts.ts';
import { t } from '../base/words.ts';
import { appLauncher } from './app-launcher.ts';
import { ACCOUNT_LIST, HOME, OPPORTUNITY_LIST } from './links.ts';

const places = [
  { label: 'Home', href: HOME, prefix: '/lightning/page/home' },
  { label: 'Opportunities', href: OPPORTUNITY_LIST, prefix: '/Opportunity/' },
  { label: 'Accounts', href: ACCOUNT_LIST, prefix: '/Account/' },
] as const;

/** The bar with the search box, and under it the application's navigation. */
export function globalHeader(): { element: HTMLElement; mark(pathname: string): void } {
  const items = places.map(({ label: name, href, prefix }) => {
    const label = t(name);
    const link = el(
      'a',
      { href, title: label, class: 'slds-context-bar__label-action dndItem' },
      el('span', { class: 'slds-truncate' }, label),
    );
    return {
      prefix,
      link,
      item: el(
        'one-app-nav-bar-item-root',
        { class: 'navItem slds-context-bar__item', role: 'listitem' },
        link,
      ),
    };
  });
  const list = el(
    'div',
    { class: 'slds-grid', role: 'list' },
    items.map(({ item }) => item),
  );
  const nav = el('nav', { class: 'slds-context-bar__secondary navUL', 'aria-label': 'Global' }, list);
  const bar = el(
    'one-appnav',
    { class: 'slds-context-bar-host' },
    el('div', { class: 'slds-context-bar' }, primary(), el('one-app-nav-bar', {}, nav)),
  );
  return {
    element: el('div', { class: 'oneHeaderContainer' }, header(), bar),
    mark(pathname) {
      for (const { prefix, item, link } of items) {
        const isHere = pathname.includes(prefix);
        item.classList.toggle('slds-is-active', isHere);
        if (isHere) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
  };
}

function primary(): HTMLElement {
  const name = t(isConsole ? 'Sales Console' : 'Sales');
  return el(
    'div',
    { class: 'slds-context-bar__primary' },
    el('div', { class: 'slds-context-bar__item slds-no-hover' }, appLauncher()),
    el(
      'div',
      { class: 'slds-context-bar__item slds-no-hover' },
      el('span', { class: 'slds-context-bar__label-action slds-context-bar__app-name appName' }, name),
    ),
  );
}

function header(): HTMLElement {
  const search = el('input', {
    type: 'search',
    class: 'slds-input',
    placeholder: t('Search...'),
    'aria-label': t('Search'),
    autocomplete: 'off',
  });
  const box = el(
    'div',
    { class: 'slds-global-header__item slds-global-header__item_search' },
    el(
      'div',
      { class: 'slds-form-element__control slds-input-has-icon slds-input-has-icon_left' },
      el(
        'span',
        { class: 'slds-icon_container slds-input__icon slds-input__icon_left' },
        icon('utility:search', 'slds-icon slds-icon_x-small slds-icon-text-default'),
      ),
      search,
    ),
  );
  on(search, 'keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') (search as HTMLInputElement).value = '';
  });
  const logo = el(
    'div',
    { class: 'slds-global-header__item' },
    el('span', { class: 'demo-logo', role: 'img', 'aria-label': 'Demo CRM' }),
  );
  const reset = iconButton(
    'Reset demo data',
    'utility:refresh',
    { class: 'slds-global-header__icon' },
    async () => {
      await fetch('/demo/reset', { method: 'POST' });
      location.reload();
    },
  );
  const profile = el(
    'span',
    {
      class: 'slds-avatar slds-avatar_circle slds-avatar_medium slds-icon-standard-user',
      title: 'Priya Raman',
    },
    icon('standard:user', 'slds-icon'),
  );
  const actions = el(
    'div',
    { class: 'slds-global-header__item slds-grid slds-grid_vertical-align-center header-actions' },
    reset,
    profile,
  );
  return el(
    'header',
    { id: 'oneHeader', class: 'slds-global-header_container branding-header slds-no-print oneHeader' },
    el('div', { class: 'slds-global-header slds-grid slds-grid_align-spread' }, logo, box, actions),
  );
}
