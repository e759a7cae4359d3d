import type { Row } from '../../shared/types.ts';
import { el, freshId, leaf, on } from '../base/dom.ts';
import { iconButton } from '../base/parts.ts';
import { t } from '../base/words.ts';
import { editPath, type Location, routeOf } from '../frame/routes.ts';
import { askToDelete } from './delete-dialog.ts';

/** The arrow at the end of a row in a list: edit or delete the row's record over the page there is. */
export function rowMenu({ id, object, fields }: Row, from: Location): HTMLElement {
  const name = String(fields.Name);
  const menuId = freshId('menu');
  const close = () => {
    menu.hidden = true;
    trigger.querySelector('button')?.setAttribute('aria-expanded', 'false');
  };
  const toggle = () => {
    menu.hidden = !menu.hidden;
    trigger.querySelector('button')?.setAttribute('aria-expanded', String(!menu.hidden));
    if (!menu.hidden) menu.querySelector('a')?.focus();
  };
  const trigger = iconButton(
    t('Show actions for {0}', name),
    'utility:down',
    { 'aria-haspopup': 'true', 'aria-expanded': 'false', 'aria-controls': menuId },
    toggle,
  );
  const edit = on(item(t('Edit'), editPath(object, id, from)), 'click', close);
  const remove = on(item(t('Delete'), '#'), 'click', (event) => {
    event.preventDefault();
    close();
    askToDelete(trigger, { object, id, name, next: routeOf(new URL(location.href)).page });
  });
  const menu = el(
    'div',
    { id: menuId, class: 'slds-dropdown slds-dropdown_right row-menu' },
    el('ul', { class: 'slds-dropdown__list', role: 'menu', 'aria-label': name }, entry(edit), entry(remove)),
  );
  menu.hidden = true;
  const box = el('div', { class: 'slds-dropdown-trigger slds-is-open' }, trigger, menu);
  on(box, 'keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') close();
  });
  on(box, 'focusout', (event) => {
    if (!box.contains((event as FocusEvent).relatedTarget as Node | null)) close();
  });
  return leaf('lst-list-view-row-level-action', {}, box);
}

function item(label: string, href: string): HTMLElement {
  return el(
    'a',
    { role: 'menuitem', href, title: label, tabindex: '-1' },
    el('div', { class: 'forceActionLink' }, label),
  );
}

function entry(link: HTMLElement): HTMLElement {
  return el('li', { class: 'slds-dropdown__item', role: 'presentation' }, link);
}
