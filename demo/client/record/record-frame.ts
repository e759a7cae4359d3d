import type { ObjectName } from '../../shared/types.ts';
import { el, host, wrapper } from '../base/dom.ts';

/** The regions of a record page, filled as their data arrives. */
export type Regions = { header: HTMLElement; path: HTMLElement; main: HTMLElement; side: HTMLElement };

/** When the page layout was last generated, as its tag name says it. */
const GENERATED = '1767225600000';

/** The nesting that Lightning puts around every record page. */
export function recordFrame(object: ObjectName): { element: HTMLElement; regions: Regions } {
  const name = object.toLowerCase();
  const regions: Regions = {
    header: el('div', { class: 'slds-col slds-size_1-of-1 row region-header', 'data-region-name': 'header' }),
    path: el('div', {
      class: 'slds-col slds-size_1-of-1 row region-subheader',
      'data-region-name': 'subheader',
    }),
    main: el('div', { class: 'column region-main', 'data-region-name': 'main' }),
    side: el('div', { class: 'column region-sidebar-right', 'data-region-name': 'sidebar' }),
  };
  const template = host('flexipage-record-home-with-subheader-template-desktop2', {}, () =>
    el(
      'div',
      { class: 'slds-grid slds-wrap record-home' },
      regions.header,
      regions.path,
      el('div', { class: 'slds-grid record-columns' }, regions.main, regions.side),
    ),
  );
  const broker = wrapper('records-record-layout-event-broker', {}, el('slot', {}, template));
  const decorator = host('record_flexipage-desktop-record-page-decorator', {}, () => el('div', {}, broker));
  const flexipage = `forcegenerated-flexipage_${name}_record_page_${name}__view_js___lmt___${GENERATED}`;
  const rollup = `forcegenerated-adg-rollup_component___force-generated__flexipage_-record-page___${name}_-record_-page___-${name}___v-i-e-w`;
  const generated = host(rollup, {}, () => host(flexipage, {}, () => decorator));
  return { element: el('one-record-home-flexipage2', {}, generated), regions };
}
