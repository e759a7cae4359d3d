import { DOLLARS } from './data/currencies.ts';
import { accountSections, opportunitySections } from './data/layouts.ts';
import type { FieldValue, ObjectName, RecordForm, Section } from './shared/types.ts';
import { referenceTo, type Store, shapesFor } from './store.ts';

/**
 * The form for a new record: what its page layout lets a user fill in.
 *
 * @param defaults as a link gives them: `AccountId=001…,StageName=2-Scoping`
 */
export function newForm(store: Store, object: ObjectName, defaults: string): RecordForm {
  const fields = defaultFields(store, object, defaults);
  const sections = object === 'Opportunity' ? opportunitySections(fields, []) : accountSections(fields, []);
  return {
    id: '',
    object,
    name: '',
    today: store.today,
    fields,
    currency: DOLLARS,
    details: sections.flatMap(fillable),
    detailsMarkup: 'layout',
  };
}

function fillable({ title, fields }: Section): Section[] {
  const open = fields.filter(({ readOnly }) => !readOnly);
  return open.length > 0 ? [{ title, fields: open }] : [];
}

/** Defaults for fields there are none of, or for records there are none of, are passed over. */
function defaultFields(store: Store, object: ObjectName, defaults: string): Record<string, FieldValue> {
  const shapes = shapesFor(object);
  const given = defaults.split(',').flatMap((pair): [string, FieldValue][] => {
    const [apiName = '', value = ''] = pair.split('=');
    const shape = shapes.get(apiName);
    if (!shape || value === '') return [];
    if (shape.type !== 'lookup') return [[apiName, value]];
    const record = store.get(value);
    return record ? [[apiName, referenceTo(record)]] : [];
  });
  return Object.fromEntries(given);
}
