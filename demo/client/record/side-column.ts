import type { RecordPage } from '../../shared/types.ts';
import { card, flexipageComponent } from '../base/parts.ts';
import { viewItem } from './field-item.ts';
import { outputOf } from './outputs.ts';
import { relatedOpportunities } from './related-list.ts';
import { drawSections } from './sections.ts';

/** What stands beside the tabs: key fields again, the parent account, other opportunities. */
export function sideColumn(page: RecordPage): HTMLElement[] {
  return [...keyFields(page), ...relatedRecord(page), relatedOpportunities(page.siblings)];
}

/** Some organisations repeat fields beside the tabs; these copies are for reading only. */
function keyFields(page: RecordPage): HTMLElement[] {
  if (page.sideFields.length === 0) return [];
  const section = {
    title: 'Key Fields',
    fields: page.sideFields.map((shape) => ({ ...shape, readOnly: true })),
  };
  const drawn = drawSections(page.object, 'dynamic', 'view', [section], (shape, side) => {
    const output = outputOf(shape, page.fields[shape.apiName] ?? null, page.currency);
    return viewItem({ object: page.object, shape, markup: 'dynamic', side }, output, () => {});
  });
  return [card('Deal at a Glance', 'opportunity', drawn)];
}

function relatedRecord({ relatedRecord: related, currency }: RecordPage): HTMLElement[] {
  if (!related) return [];
  const section = { title: 'About', fields: related.fields.map((shape) => ({ ...shape, readOnly: true })) };
  const drawn = drawSections(related.object, 'layout', 'view', [section], (shape, side) => {
    const output = outputOf(shape, related.values[shape.apiName] ?? null, currency);
    return viewItem({ object: related.object, shape, markup: 'layout', side }, output, () => {});
  });
  return [flexipageComponent('console_relatedRecord', card('Account', 'account', drawn))];
}
