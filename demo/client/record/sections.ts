import type { FieldMarkup, FieldShape, ObjectName, Section } from '../../shared/types.ts';
import { el, freshId, host, on, wrapper } from '../base/dom.ts';
import { flexipageComponent, icon } from '../base/parts.ts';

/** Draws one field at its place. */
export type DrawField = (shape: FieldShape, side: 'left' | 'right') => HTMLElement;

/** The master record type, as generated tags spell it. */
const RECORD_TYPE = '012000000000000aaa';

/** All sections of a tab: one generated page layout, or one Dynamic Forms component per section. */
export function drawSections(
  object: ObjectName,
  markup: FieldMarkup,
  mode: 'view' | 'edit' | 'create',
  sections: readonly Section[],
  draw: DrawField,
): HTMLElement[] {
  if (markup === 'dynamic') return sections.map((section) => dynamicSection(section, draw));
  const tag = `forcegenerated-detailpanel_${object.toLowerCase()}___${RECORD_TYPE}___full___${mode}___recordlayout2`;
  const block = wrapper(
    'records-record-layout-block',
    {},
    sections.map((section) => layoutSection(section, draw)),
  );
  const attributes = { class: 'forcegenerated-record-layout2', style: 'display: block;' };
  return [host('records-lwc-record-layout', {}, () => host(tag, attributes, () => block))];
}

function layoutSection({ title, fields }: Section, draw: DrawField): HTMLElement {
  const rows = pairs(fields).map((pair) =>
    wrapper(
      'records-record-layout-row',
      {},
      pair.map((shape, index) => draw(shape, index === 0 ? 'left' : 'right')),
    ),
  );
  return host('records-record-layout-section', {}, (slot) => el('div', {}, section(title, slot())), {
    '': rows,
  });
}

function dynamicSection({ title, fields }: Section, draw: DrawField): HTMLElement {
  const columns = [0, 1].map((column) =>
    wrapper(
      'flexipage-column2',
      {},
      fields
        .filter((_, index) => index % 2 === column)
        .map((shape) => draw(shape, column === 0 ? 'left' : 'right')),
    ),
  );
  const fieldSection = host(
    'flexipage-field-section2',
    {},
    (slot) => el('div', { class: 'laf-section' }, section(title, slot())),
    { '': columns },
  );
  return flexipageComponent('flexipage_fieldSection6', fieldSection);
}

/** A heading that folds its content away. */
function section(title: string, content: HTMLElement): HTMLElement {
  const id = freshId('section-content');
  const body = el(
    'div',
    { id, class: 'slds-section__content' },
    el('div', { class: 'section-columns' }, content),
  );
  const trigger = el(
    'button',
    {
      type: 'button',
      class: 'slds-button slds-section__title-action',
      'aria-expanded': 'true',
      'aria-controls': id,
    },
    icon('utility:switch', 'slds-section__title-action-icon slds-button__icon slds-button__icon_left'),
    el('span', { class: 'slds-truncate test-id__section-header-title', title }, title),
  );
  const element = el(
    'div',
    { class: 'slds-section has-header slds-is-open' },
    el('h3', { class: 'slds-section__title' }, trigger),
    body,
  );
  on(trigger, 'click', () => {
    const isOpen = element.classList.toggle('slds-is-open');
    trigger.setAttribute('aria-expanded', String(isOpen));
  });
  return element;
}

function pairs<T>(items: readonly T[]): T[][] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
