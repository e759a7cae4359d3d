import type { FieldValue, RecordPage, Reference } from '../../shared/types.ts';
import { card, flexipageComponent } from '../base/parts.ts';
import { t } from '../base/words.ts';
import { viewItem } from './field-item.ts';
import { outputOf } from './outputs.ts';
import { relatedOpportunities } from './related-list.ts';
import { drawSections } from './sections.ts';

/** What stands beside the tabs: key fields again, the parent account, other opportunities. */
export function sideColumn(page: RecordPage): HTMLElement[] {
  return [...keyFields(page), ...relatedRecord(page), opportunitiesBeside(page)];
}

/** An account's own page is where new opportunities are added to it. */
export function opportunitiesBeside({ object, id, fields, siblings }: RecordPage): HTMLElement {
  const isAccount = object === 'Account';
  const { AccountId: parent } = fields;
  const account = isAccount ? id : isReference(parent) ? parent.id : undefined;
  return relatedOpportunities(siblings, account, isAccount);
}

function isReference(value: FieldValue | undefined): value is Reference {
  return typeof value === 'object' && value !== null;
}

/** Some organisations repeat fields beside the tabs; these copies are for reading only. */
function keyFields(page: RecordPage): HTMLElement[] {
  if (page.sideFields.length === 0) return [];
  const section = {
    title: t('Key Fields'),
    fields: page.sideFields.map((shape) => ({ ...shape, readOnly: true })),
  };
  const drawn = drawSections(page.object, 'dynamic', 'view', [section], (shape, side) => {
    const output = outputOf(shape, page.fields[shape.apiName] ?? null, page.currency);
    return viewItem({ object: page.object, shape, markup: 'dynamic', side }, output, () => {});
  });
  return [card(t('Deal at a Glance'), 'opportunity', drawn)];
}

function relatedRecord({ relatedRecord: related, currency }: RecordPage): HTMLElement[] {
  if (!related) return [];
  const section = {
    title: t('About'),
    fields: related.fields.map((shape) => ({ ...shape, readOnly: true })),
  };
  const drawn = drawSections(related.object, 'layout', 'view', [section], (shape, side) => {
    const output = outputOf(shape, related.values[shape.apiName] ?? null, currency);
    return viewItem({ object: related.object, shape, markup: 'layout', side }, output, () => {});
  });
  return [flexipageComponent('console_relatedRecord', card(t('Account'), 'account', drawn))];
}
