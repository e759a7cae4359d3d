import type { FieldValue, Reference } from '../../shared/types.ts';
import { el } from '../base/dom.ts';
import { iconButton, objectIcon, stencil } from '../base/parts.ts';
import { fetchRecord } from '../base/server.ts';
import { t } from '../base/words.ts';
import { highlightsItem } from './highlights-item.ts';

let open: HTMLElement | undefined;

/** Shows another record's main fields in a card beside the button; a second call replaces the card. */
export async function showHoverCard(reference: Reference, beside: Element): Promise<void> {
  closeHoverCard();
  const body = el('div', { class: 'slds-popover__body' }, stencil(2));
  const section = el(
    'section',
    {
      role: 'dialog',
      class: 'slds-popover slds-popover_panel',
      'aria-label': t('{0} preview', reference.name),
    },
    iconButton(
      t('Close preview'),
      'utility:close',
      { class: 'slds-float_right slds-popover__close' },
      closeHoverCard,
    ),
    el(
      'header',
      { class: 'slds-popover__header slds-media' },
      el('div', { class: 'slds-media__figure' }, objectIcon(reference.object.toLowerCase())),
      el('h2', { class: 'slds-text-heading_small slds-media__body' }, reference.name),
    ),
    body,
  );
  const { left, bottom } = beside.getBoundingClientRect();
  const style = `position:fixed;left:${Math.min(left, innerWidth - 340)}px;top:${bottom + 8}px;z-index:8000`;
  open = el('div', { class: 'forceHoverPanel open active', style }, section);
  document.body.append(open);
  body.replaceChildren(...(await contents(reference)));
}

export function closeHoverCard(): void {
  open?.remove();
  open = undefined;
}

async function contents(reference: Reference): Promise<HTMLElement[]> {
  if (reference.object === 'User') return [el('p', {}, 'Account executive')];
  const page = await fetchRecord(reference.object, reference.id);
  return page.highlights.map((shape) => {
    const value: FieldValue = page.fields[shape.apiName] ?? null;
    return highlightsItem(shape, value, page.currency);
  });
}
