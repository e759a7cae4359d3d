import type { CurrencyDisplay, FieldShape, FieldValue } from '../../shared/types.ts';
import { el, host } from '../base/dom.ts';
import { plainOutputOf } from './outputs.ts';

/** One field of a highlights panel or hover card: a label and a value, without the field's API name. */
export function highlightsItem(shape: FieldShape, value: FieldValue, currency: CurrencyDisplay): HTMLElement {
  const output = value === null ? null : plainOutputOf(shape, value, currency);
  return host(
    'records-highlights-details-item',
    { class: 'slds-page-header__detail-block' },
    (slot) =>
      el(
        'div',
        {},
        el('p', { class: 'slds-text-title slds-truncate', title: shape.label }, shape.label),
        el(
          'p',
          { class: 'fieldComponent slds-text-body--regular slds-show_inline-block slds-truncate' },
          slot(),
        ),
      ),
    { '': output },
  );
}
