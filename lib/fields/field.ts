/** What a field holds once its text is understood; decides which parser reads it. */
export type FieldKind = 'text' | 'money' | 'date' | 'count' | 'percent' | 'flag';

/** One field of a record: how to recognise it on a page and how to read its text. */
export type Field<K extends FieldKind = FieldKind> = {
  kind: K;
  /** Labels in order of preference; the first is how Squeaky itself calls the field. */
  labels: readonly string[];
  /** CRM API names in order of preference; compared after {@link normaliseApiName}. */
  apiNames: readonly string[];
  /** True for texts that people write at length and may end in an ellipsis of their own. */
  isLong?: true;
};

const SEPARATOR = '; ';

/**
 * A catalogue line. Written as texts because content scripts carry the whole catalogue.
 *
 * Organisations name a custom field after its label, so each label also stands for an API name of its own
 * (`Next Step Date` for `Next_Step_Date__c`), after the names given.
 *
 * @param labels `First; Second`
 * @param apiNames `First; Second`
 */
export function field<const K extends FieldKind>(kind: K, labels: string, apiNames = ''): Field<K> {
  const listed = labels.split(SEPARATOR);
  const named = apiNames === '' ? [] : apiNames.split(SEPARATOR);
  return { kind, labels: listed, apiNames: [...named, ...listed.map(customName)] };
}

/**
 * A field that every record has under an API name of the CRM's own: what an organisation adds under the same
 * label, as `Amount__c` or `SBQQ__Amount__c`, is another field.
 */
export function standardField<const K extends FieldKind>(
  kind: K,
  labels: string,
  apiNames: string,
): Field<K> {
  return { kind, labels: labels.split(SEPARATOR), apiNames: apiNames.split(SEPARATOR) };
}

/** A text area. */
export function longField(labels: string, apiNames = ''): Field<'text'> {
  return { ...field('text', labels, apiNames), isLong: true };
}

/** A Command Plan text. Its package puts `FM_` before each name, and wins over a field without it. */
export function planField(labels: string, apiNames = ''): Field<'text'> {
  const own = longField(labels, apiNames);
  return { ...own, apiNames: [...own.labels.map((label) => `FM_${customName(label)}`), ...own.apiNames] };
}

/** `Why Now?` → `Why_Now__c` */
function customName(label: string): string {
  return `${label
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '_')}__c`;
}

/**
 * API names compare in lower case, without a package's namespace, and with `__c` collapsed to `_c`,
 * because Dynamic Forms collapse the double underscore and generated attributes vary in case. Only custom
 * fields are in a package.
 *
 * @example normaliseApiName('sales__FM_Why_Now__c') // 'fm_why_now_c'
 */
export function normaliseApiName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^[a-z]\w*?__(?=\w+?_c$)/, '')
    .replaceAll('__', '_');
}

/**
 * Labels compare in lower case, with single spaces, without a required mark, a trailing colon or
 * question mark: pages add those around the same label.
 *
 * @example normaliseLabel('* Why  Now?') // 'why now'
 */
export function normaliseLabel(label: string): string {
  return label
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replace(/^[* ]+|[:?* ]+$/g, '')
    .toLowerCase();
}
