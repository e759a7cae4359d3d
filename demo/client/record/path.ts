import type { RecordPage } from '../../shared/types.ts';
import { el, on } from '../base/dom.ts';
import { assistive, button, flexipageComponent, icon } from '../base/parts.ts';
import { t } from '../base/words.ts';

const ITEM = 'slds-path__item runtime_sales_pathassistantPathAssistantTab';

/** The stages as chevrons; choosing one marks it, the button beside them saves it. */
export function path(
  page: RecordPage,
  onSave: (fields: { StageName: string }) => Promise<void>,
): HTMLElement | null {
  if (!page.path) return null;
  const { stages, current } = page.path;
  const area = el('div', {
    class: 'runtime_sales_pathassistantPathAssistant',
    'data-aura-class': 'runtime_sales_pathassistantPathAssistant',
  });
  const draw = (chosen: string) => {
    const isFinished = chosen === current && current === stages.at(-1);
    const save = () => void onSave({ StageName: chosen === current ? following(stages, current) : chosen });
    area.replaceChildren(
      el(
        'div',
        { class: 'slds-path' },
        el(
          'div',
          { class: 'slds-grid slds-path__track' },
          el(
            'div',
            { class: 'slds-grid slds-path__scroller-container' },
            track(stages, current, chosen, draw),
          ),
          isFinished
            ? null
            : el('div', { class: 'slds-grid slds-path__action' }, saveButton(chosen === current, save)),
        ),
      ),
    );
  };
  draw(current);
  return flexipageComponent('runtime_sales_pathassistant_pathAssistant', area);
}

function track(
  stages: readonly string[],
  current: string,
  chosen: string,
  choose: (stage: string) => void,
): HTMLElement {
  const at = stages.indexOf(current);
  const items = stages.map((stage, index) => {
    const state = index < at ? 'complete' : index === at ? 'current' : 'incomplete';
    const link = el(
      'a',
      {
        class: 'slds-path__link',
        role: 'option',
        'aria-selected': String(stage === chosen),
        tabindex: stage === chosen ? '0' : '-1',
        href: '#',
        title: t(stage),
      },
      stageMark(state),
      el('span', { class: 'title slds-path__title' }, t(stage)),
    );
    on(link, 'click', (event) => {
      event.preventDefault();
      choose(stage);
    });
    const isActive = stage === chosen ? ' slds-is-active' : '';
    return el(
      'li',
      { class: `${ITEM} slds-is-${state}${isActive}`, role: 'presentation', 'data-name': stage },
      link,
    );
  });
  return el(
    'ul',
    {
      class: 'slds-path__nav',
      role: 'listbox',
      'aria-orientation': 'horizontal',
      'aria-label': t('Path Options'),
    },
    items,
  );
}

function stageMark(state: string): HTMLElement | null {
  if (state === 'incomplete') return null;
  if (state === 'current') return el('span', { class: 'current' }, assistive(t('current stage')));
  return el(
    'span',
    { class: 'complete slds-path__stage' },
    icon('utility:check', 'slds-icon slds-icon_x-small'),
    assistive(t('stage complete')),
  );
}

function saveButton(isCurrent: boolean, save: () => void): HTMLElement {
  const label = t(isCurrent ? 'Mark Stage as Complete' : 'Mark as Current Stage');
  return button(label, { class: 'slds-button slds-button_brand slds-path__mark-complete' }, save);
}

function following(stages: readonly string[], current: string): string {
  return stages[stages.indexOf(current) + 1] ?? current;
}
