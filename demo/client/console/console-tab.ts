import { el, freshId, on } from '../base/dom.ts';
import { iconButton } from '../base/parts.ts';
import { t } from '../base/words.ts';

/** A tab of the console with its panel. */
export type ConsoleTab = {
  item: HTMLElement;
  panel: HTMLElement;
  setTitle(title: string): void;
  setAddress(address: string): void;
  show(isActive: boolean): void;
};

/**
 * @param address where the tab leads
 * @param onClose called by the cross; a tab without one cannot be closed
 */
export function consoleTab(address: string, content: HTMLElement, onClose?: () => void): ConsoleTab {
  const panelId = freshId('tab');
  const title = el('span', { class: 'title slds-truncate' }, t('Loading'));
  const link = el(
    'a',
    {
      class: 'tabHeader',
      role: 'tab',
      href: address,
      'aria-controls': panelId,
    },
    title,
  );
  const holder = el('div', { class: 'close slds-no-flex' });
  const drawCross = (name: string) => {
    if (onClose) holder.replaceChildren(iconButton(t('Close {0}', name), 'utility:close', {}, onClose));
  };
  const item = el(
    'li',
    { class: 'oneConsoleTabItem tabItem navexConsoleTabItem', role: 'presentation' },
    link,
    onClose ? holder : null,
  );
  const panel = el('section', { id: panelId, class: 'tabContent oneConsoleTab', role: 'tabpanel' }, content);
  // The middle button closes, as in a browser.
  on(item, 'auxclick', (event) => {
    if ((event as MouseEvent).button === 1) onClose?.();
  });
  drawCross('');
  return {
    item,
    panel,
    setTitle(text) {
      title.textContent = text;
      link.title = text;
      drawCross(text);
    },
    setAddress(path) {
      link.setAttribute('href', path);
    },
    show(isActive) {
      for (const element of [item, panel]) element.classList.toggle('active', isActive);
      link.setAttribute('aria-selected', String(isActive));
      panel.setAttribute('aria-expanded', String(isActive));
    },
  };
}

/** A row of tabs above their panels. */
export function tabRow(label: string): HTMLElement {
  return el('ul', { class: 'tabBarItems slds-grid', role: 'tablist', 'aria-label': label });
}
