import { el, freshId, leaf, on } from '../base/dom.ts';
import { icon } from '../base/parts.ts';

export type Option = { value: string; label: string };

/** A drop-down of options that opens under a combobox. */
export type Listbox = {
  element: HTMLElement;
  isOpen(): boolean;
  /** Opens with these options, marking the one chosen. */
  open(options: readonly Option[], chosen: string): void;
  close(): void;
};

/** Wires the options and the keys of a combobox; `choose` gets the option picked. */
export function listbox(combobox: HTMLElement, label: string, choose: (option: Option) => void): Listbox {
  const id = freshId('dropdown-element');
  const element = el('div', {
    id,
    role: 'listbox',
    'aria-label': label,
    class: 'slds-listbox slds-listbox_vertical slds-dropdown slds-dropdown_fluid slds-dropdown_left',
  });
  let shown: readonly Option[] = [];
  let active = -1;
  const isOpen = () => combobox.getAttribute('aria-expanded') === 'true';
  const close = () => {
    combobox.setAttribute('aria-expanded', 'false');
    combobox.removeAttribute('aria-activedescendant');
    element.replaceChildren();
  };
  const pick = (option: Option | undefined) => {
    close();
    if (option) choose(option);
  };
  const activate = (index: number) => {
    active = index;
    [...element.children].forEach((item, at) => {
      item.querySelector('.slds-listbox__option')?.classList.toggle('slds-has-focus', at === index);
      item.classList.toggle('is-active-option', at === index);
    });
    const id = element.children[index]?.id;
    if (id) combobox.setAttribute('aria-activedescendant', id);
    element.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const open: Listbox['open'] = (options, chosen) => {
    shown = options;
    element.replaceChildren(
      ...options.map((option) => optionItem(option, option.value === chosen, () => pick(option))),
    );
    combobox.setAttribute('aria-expanded', 'true');
    activate(options.findIndex(({ value }) => value === chosen));
  };
  combobox.setAttribute('aria-haspopup', 'listbox');
  combobox.setAttribute('aria-controls', id);
  combobox.setAttribute('aria-expanded', 'false');
  on(combobox, 'blur', close);
  on(combobox, 'keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (!isOpen()) return;
    if (key === 'Escape') close();
    else if (key === 'ArrowDown') activate(Math.min(active + 1, shown.length - 1));
    else if (key === 'ArrowUp') activate(Math.max(active - 1, 0));
    else if (key === 'Enter') pick(shown[active]);
    else return;
    event.preventDefault();
  });
  return { element, isOpen, open, close };
}

function optionItem({ value, label }: Option, isChosen: boolean, pick: () => void): HTMLElement {
  const check = isChosen
    ? icon('utility:check', 'slds-icon slds-icon_x-small slds-listbox__icon-selected')
    : null;
  const body = el(
    'div',
    {
      class: `slds-media slds-listbox__option slds-listbox__option_plain slds-media_small${isChosen ? ' slds-is-selected' : ''}`,
    },
    el('span', { class: 'slds-media__figure slds-listbox__option-icon' }, check),
    el('span', { class: 'slds-media__body' }, el('span', { class: 'slds-truncate', title: label }, label)),
  );
  const attributes = {
    id: freshId('option'),
    role: 'option',
    'data-value': value,
    'aria-selected': String(isChosen),
    'aria-checked': String(isChosen),
    class: 'slds-listbox__item',
  };
  const item = leaf('lightning-base-combobox-item', attributes, body);
  // Before the combobox loses focus, which closes the list.
  return on(item, 'mousedown', (event) => {
    event.preventDefault();
    pick();
  });
}
