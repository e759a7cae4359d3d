import type { Reference } from '../../shared/types.ts';
import { type Attributes, el, host, leaf, wrapper } from '../base/dom.ts';
import { icon, iconButton } from '../base/parts.ts';
import { t } from '../base/words.ts';

/** The page of a record; owners are addressed through the object of all named things. */
export function pathTo({ object, id }: Reference, isOwner = false): string {
  return `/lightning/r/${isOwner ? 'Name' : object}/${id}/view`;
}

/** A linked record name with its preview button. */
export function lookupOutput(reference: Reference, attributes: Attributes, isOwner = false): HTMLElement {
  const link = el(
    'a',
    { href: pathTo(reference, isOwner), 'data-navigation': 'enable', class: 'flex-wrap-ie11 slds-truncate' },
    el('span', {}, el('slot', {}, el('span', {}, el('slot', {}, el('span', {}, reference.name))))),
  );
  const preview = iconButton(
    t('Open {0} Preview', reference.name),
    'utility:preview',
    { class: 'hover-button-icon-element hide-hover-icon' },
    () => announce(preview, reference),
  );
  const hoverable = leaf(
    'records-hoverable-link',
    { class: 'slds-grow', 'data-navigation': 'enable' },
    el('div', { class: 'slds-grid' }, link, preview),
  );
  return leaf('force-lookup', attributes, el('div', { class: 'slds-grid' }, hoverable));
}

/** An owner: a lookup with a button that would hand the record over. */
export function ownerOutput(reference: Reference, attributes: Attributes): HTMLElement {
  const change = el(
    'button',
    { type: 'button', class: 'slds-button slds-button_icon change-owner-trigger', title: t('Change Owner') },
    icon('utility:change_owner', 'slds-button__icon slds-button__icon_hint'),
    el('span', { class: 'slds-assistive-text' }, t('Change Owner')),
  );
  const avatar = el(
    'span',
    { class: 'slds-avatar slds-avatar_circle slds-avatar_x-small slds-icon-standard-user owner-avatar' },
    icon('standard:user', 'slds-icon'),
  );
  return host('force-owner-lookup', attributes, () =>
    el(
      'div',
      { class: 'slds-grid slds-grid_vertical-align-center' },
      avatar,
      lookupOutput(reference, { class: 'slds-grow' }, true),
      wrapper('lightning-button-icon', { class: 'change-owner' }, change),
    ),
  );
}

/** Asks the page for the hover card of a record; the event's target is the button it belongs to. */
export const PREVIEW_EVENT = 'demo-preview';

function announce(from: Element, detail: Reference): void {
  from.dispatchEvent(new CustomEvent(PREVIEW_EVENT, { bubbles: true, composed: true, detail }));
}
