import { el, freshId, on } from '../base/dom.ts';
import { isConsole } from '../base/mode.ts';
import { t } from '../base/words.ts';
import { HOME } from './links.ts';

/** Each begins afresh, as on the real one: the browser follows these links itself. */
const apps = [
  { label: 'Sales', href: `${HOME}?app=sales`, isCurrent: !isConsole },
  { label: 'Sales Console', href: `${HOME}?app=console`, isCurrent: isConsole },
] as const;

/** The nine dots, and the menu of applications behind them. */
export function appLauncher(): HTMLElement {
  const id = freshId('app-launcher');
  const dots = el(
    'span',
    { class: 'slds-icon-waffle' },
    Array.from({ length: 9 }, (_, index) => el('span', { class: `slds-r${index + 1}` })),
  );
  const trigger = el(
    'button',
    {
      type: 'button',
      class: 'slds-button slds-context-bar__icon-action slds-icon-waffle_container',
      title: t('App Launcher'),
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-controls': id,
    },
    dots,
  );
  const menu = el(
    'div',
    { id, class: 'slds-dropdown slds-dropdown_left' },
    el(
      'ul',
      { class: 'slds-dropdown__list', role: 'menu', 'aria-label': t('App Launcher') },
      apps.map(entry),
    ),
  );
  menu.hidden = true;
  const open = (isOpen: boolean) => {
    menu.hidden = !isOpen;
    trigger.setAttribute('aria-expanded', String(isOpen));
  };
  const box = el('div', { class: 'slds-dropdown-trigger appLauncher' }, trigger, menu);
  on(trigger, 'click', () => open(menu.hidden !== false));
  on(box, 'keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') open(false);
  });
  on(box, 'focusout', (event) => {
    if (!box.contains((event as FocusEvent).relatedTarget as Node | null)) open(false);
  });
  return box;
}

function entry({ label, href, isCurrent }: (typeof apps)[number]): HTMLElement {
  const attributes = { role: 'menuitemradio', 'aria-checked': String(isCurrent), target: '_self', href };
  return el(
    'li',
    { class: `slds-dropdown__item${isCurrent ? ' slds-is-selected' : ''}`, role: 'presentation' },
    el('a', attributes, el('span', { class: 'slds-truncate' }, t(label))),
  );
}
