import { el, freshId, host, on } from '../base/dom.ts';
import { flexipageComponent } from '../base/parts.ts';
import { t } from '../base/words.ts';

/** One tab; `draw` runs when it is opened for the first time and not before. */
export type Tab = { value: string; label: string; draw: () => HTMLElement | null };

/** Tabs whose panels are empty until opened and keep their content, hidden, afterwards. */
export function tabset(tabs: readonly Tab[], opensOn: string): HTMLElement {
  const opened = new Set<string>();
  const parts = tabs.map((tab) => {
    const panelId = freshId('tab');
    const link = el(
      'a',
      {
        class: 'slds-tabs_default__link',
        role: 'tab',
        id: `${tab.value}__item`,
        href: '#',
        'aria-controls': panelId,
        'data-label': tab.label,
        'data-tab-value': tab.value,
      },
      tab.label,
    );
    const item = el(
      'li',
      {
        class: 'slds-tabs_default__item',
        role: 'presentation',
        title: tab.label,
        'data-tab': true,
        'data-label': tab.label,
        'data-tab-value': tab.value,
        'data-target-selection-name': tab.value,
      },
      link,
    );
    const content = el('slot');
    const panel = el('flexipage-tab2', {
      id: panelId,
      role: 'tabpanel',
      'aria-labelledby': `${tab.value}__item`,
    });
    return { tab, item, link, panel, content };
  });
  const open = (value: string) => {
    for (const { tab, item, link, panel, content } of parts) {
      const isOpen = tab.value === value;
      item.classList.toggle('slds-is-active', isOpen);
      link.setAttribute('aria-selected', String(isOpen));
      link.tabIndex = isOpen ? 0 : -1;
      panel.className = `slds-tabs_default__content ${isOpen ? 'slds-show' : 'slds-hide'}`;
      if (!isOpen || opened.has(value)) continue;
      opened.add(value);
      content.append(tab.draw() ?? '');
      panel.append(content);
    }
  };
  parts.forEach(({ tab, link }, index) => {
    on(link, 'click', (event) => {
      event.preventDefault();
      open(tab.value);
    });
    on(link, 'keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[(event as KeyboardEvent).key] ?? 0;
      const next = parts[(index + step + parts.length) % parts.length];
      if (step === 0 || !next) return;
      open(next.tab.value);
      next.link.focus();
    });
  });
  open(opensOn);
  const bar = host('lightning-tab-bar', {}, () =>
    el(
      'ul',
      { class: 'slds-tabs_default__nav', role: 'tablist', 'aria-label': t('Tabs') },
      parts.map(({ item }) => item),
    ),
  );
  const set = host(
    'lightning-tabset',
    { class: 'flexipage-tabset' },
    (slot) => el('div', { class: 'slds-tabs_default' }, bar, slot()),
    { '': parts.map(({ panel }) => panel) },
  );
  return flexipageComponent(
    'flexipage_tabset',
    host('flexipage-tabset2', {}, () => el('div', { class: 'slds-tabs_card' }, set)),
  );
}
