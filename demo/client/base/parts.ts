import { type Attributes, type Content, el, freshId, leaf, on, svg, wrapper } from './dom.ts';
import { t } from './words.ts';

/** An icon from the design system's sprites, such as `utility:edit`. */
export function icon(name: string, className: string): HTMLElement {
  const [sprite = 'utility', symbol = ''] = name.split(':');
  const href = `/_slds/icons/${sprite}-sprite/svg/symbols.svg#${symbol}`;
  const drawing = svg(
    'svg',
    {
      class: className,
      focusable: 'false',
      'aria-hidden': 'true',
      viewBox: '0 0 520 520',
      'data-key': symbol,
    },
    svg('use', { href }),
  );
  return leaf('lightning-primitive-icon', {}, drawing);
}

export function assistive(text: string): HTMLElement {
  return el('span', { class: 'slds-assistive-text' }, text);
}

/** A round object icon such as the crown of opportunities. */
export function objectIcon(symbol: string, size = 'small'): HTMLElement {
  const frame = el(
    'span',
    { class: `slds-icon_container slds-icon-standard-${symbol}` },
    icon(`standard:${symbol}`, `slds-icon slds-icon_${size} slds-page-header__icon`),
  );
  return leaf(
    'lightning-icon',
    { class: `slds-icon-standard-${symbol} slds-icon_container`, 'icon-name': `standard:${symbol}` },
    frame,
  );
}

export function button(label: string, attributes: Attributes, onClick: () => void): HTMLElement {
  const element = el(
    'button',
    { type: 'button', class: 'slds-button slds-button_neutral', ...attributes },
    label,
  );
  return on(element, 'click', onClick);
}

/** A button that is only an icon; its name is assistive text. */
export function iconButton(
  name: string,
  iconName: string,
  attributes: Attributes,
  onClick: () => void,
): HTMLElement {
  const { class: hostClass, ...rest } = attributes;
  const element = el(
    'button',
    { type: 'button', class: 'slds-button slds-button_icon slds-button_icon-bare', title: name, ...rest },
    icon(iconName, 'slds-button__icon'),
    assistive(name),
  );
  return leaf('lightning-button-icon', { class: hostClass }, on(element, 'click', onClick));
}

/** The question mark beside a label; its text appears in a bubble at the end of the body. */
export function helpText(label: string, text: string): HTMLElement {
  let bubble: HTMLElement | undefined;
  const hide = () => {
    bubble?.remove();
    bubble = undefined;
  };
  const element = iconButton(t('Help {0}', label), 'utility:info', { class: 'slds-button-icon' }, () => {});
  const show = () => {
    hide();
    bubble = tooltip(text, element);
  };
  for (const event of ['mouseenter', 'focusin']) on(element, event, show);
  for (const event of ['mouseleave', 'focusout']) on(element, event, hide);
  return leaf('lightning-helptext', {}, el('div', { class: 'slds-form-element__icon' }, element));
}

function tooltip(text: string, beside: Element): HTMLElement {
  const body = el('div', { class: 'slds-popover__body' }, text);
  const bubble = leaf(
    'lightning-tooltip-bubble',
    {
      class: 'salesforce-lightning-tooltip-bubble_rise-from-ground',
      id: freshId('salesforce-lightning-tooltip-bubble'),
    },
    el('div', { class: 'slds-popover slds-popover_tooltip', role: 'tooltip' }, body),
  );
  const { left, bottom } = beside.getBoundingClientRect();
  bubble.setAttribute('style', `position:fixed;left:${left}px;top:${bottom + 8}px;z-index:9000`);
  document.body.append(bubble);
  return bubble;
}

/** Text as the base component renders it: each line break an element, web addresses as links. */
export function formattedText(text: string, attributes: Attributes = {}): HTMLElement {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [linked(line)] : [el('br'), linked(line)]));
  return leaf('lightning-formatted-text', attributes, lines);
}

function linked(line: string): Content {
  return line
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) =>
      index % 2 === 1 ? el('a', { href: part, target: '_blank', rel: 'noopener' }, part) : part,
    );
}

/** A placeholder while something is being fetched. */
export function stencil(lines: number): HTMLElement {
  const bars = Array.from({ length: lines }, () => el('div', { class: 'stencil-line' }));
  return el(
    'div',
    { class: 'stencil', 'aria-busy': 'true' },
    el('div', { class: 'stencil-title' }),
    bars,
    spinner(),
  );
}

export function spinner(): HTMLElement {
  const dots = el(
    'div',
    { role: 'status', class: 'slds-spinner slds-spinner_small slds-spinner_brand' },
    assistive(t('Loading')),
    el('div', { class: 'slds-spinner__dot-a' }),
    el('div', { class: 'slds-spinner__dot-b' }),
  );
  return leaf('lightning-spinner', { class: 'slds-spinner_container' }, dots);
}

/** The component every region of a page layout is placed in. */
export function flexipageComponent(id: string, ...children: Content[]): HTMLElement {
  return wrapper('flexipage-component2', { 'data-component-id': id }, ...children);
}

/** A white card with a heading. */
export function card(title: string, symbol: string, ...children: Content[]): HTMLElement {
  const heading = el(
    'h2',
    { class: 'slds-card__header-title' },
    el('span', { title, class: 'slds-truncate' }, title),
  );
  return el(
    'article',
    { class: 'slds-card', 'aria-label': title },
    el(
      'header',
      { class: 'slds-card__header slds-media slds-media_center' },
      el('div', { class: 'slds-media__figure' }, objectIcon(symbol)),
      el('div', { class: 'slds-media__body' }, heading),
    ),
    el('div', { class: 'slds-card__body slds-card__body_inner' }, children),
  );
}
