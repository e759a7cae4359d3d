import type { Activity } from '../../shared/types.ts';
import { el, on } from '../base/dom.ts';
import { objectIcon } from '../base/parts.ts';
import { t } from '../base/words.ts';

const symbols: Readonly<Record<Activity['kind'], string>> = {
  call: 'log_a_call',
  meeting: 'event',
  email: 'email',
  task: 'task',
};
const sentences: Readonly<Record<Activity['kind'], string>> = {
  call: '{0} logged a call',
  meeting: '{0} had an event',
  email: '{0} sent an email',
  task: '{0} has an upcoming task',
};
const kindNames: Readonly<Record<Activity['kind'], string>> = {
  call: 'call',
  meeting: 'event',
  email: 'email',
  task: 'task',
};

/** One entry of the timeline. Its text is not in the page while it is folded. */
export function timelineItem(activity: Activity, day: string): HTMLElement {
  const { kind, subject, who } = activity;
  const holder = el('div', {});
  const entry = el('div', { class: `slds-timeline__item_expandable slds-timeline__item_${kindNames[kind]}` });
  const toggle = el('button', {
    type: 'button',
    class: 'slds-button slds-button_icon',
    title: t('Details for {0}', subject),
  });
  const fold = (isOpen: boolean) => {
    entry.classList.toggle('slds-is-open', isOpen);
    toggle.setAttribute('aria-expanded', String(isOpen));
    toggle.textContent = isOpen ? '▾' : '▸';
    holder.replaceChildren(...(isOpen ? [details(activity)] : []));
  };
  on(toggle, 'click', () => fold(!entry.classList.contains('slds-is-open')));
  entry.append(
    el(
      'div',
      { class: 'slds-media' },
      el('div', { class: 'slds-media__figure' }, toggle, objectIcon(symbols[kind])),
      el(
        'div',
        { class: 'slds-media__body' },
        heading(subject, day),
        el('p', { class: 'slds-m-horizontal_xx-small' }, t(sentences[kind], who)),
        holder,
      ),
    ),
  );
  fold(true);
  return el('li', {}, entry);
}

function heading(subject: string, day: string): HTMLElement {
  const link = el('a', { class: 'subjectLink slds-truncate', title: subject }, subject);
  return el(
    'div',
    { class: 'slds-grid slds-grid_align-spread slds-timeline__trigger' },
    el('div', { class: 'slds-col slds-truncate timelineGridItemLeft' }, link),
    el('div', { class: 'slds-no-flex dueDate' }, day),
  );
}

function details({ subject, text, who }: Activity): HTMLElement {
  const name = [
    el('div', { class: 'slds-item--label' }, t('Assigned To')),
    el('div', { class: 'slds-item--detail' }, who),
  ];
  const description = [
    el('div', { class: 'slds-item--label' }, t('Description')),
    el('div', { class: 'slds-item--detail description bodyText tenLinesScroll' }, text),
  ];
  return el(
    'div',
    { class: 'slds-box slds-timeline__item_details', 'aria-label': t('Details of {0}', subject) },
    name,
    text === '' ? null : description,
  );
}
