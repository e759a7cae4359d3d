import type { FieldPath } from '../fields/index.ts';
import type { FieldMapping } from '../fields/mapping.ts';
import type { FieldHealth, PageHealth } from './page-health.ts';

/** What reads: nothing of it comes from a page. */
export type Program = {
  /** Version of the extension. */
  version: string;
  /** `Chrome 140` */
  browser: string;
};

/**
 * How a page was read, as JSON to paste into a report. Made only of Squeaky's own words and of counts:
 * no label, value, id, name or address of a page gets into it.
 */
export function diagnosticsText(
  health: PageHealth | undefined,
  { version, browser }: Program,
  mapping: FieldMapping,
): string {
  const page = health && {
    reader: health.reader,
    host: health.host,
    page: health.kind,
    status: health.status,
    ...(health.why ? { why: health.why } : {}),
    fields: Object.fromEntries(health.fields.map((field) => [field.path, wordsOf(field)])),
    otherFields: health.unmatched,
  };
  const diagnostics = {
    squeaky: version,
    browser,
    ...(page ?? { page: 'none' }),
    mapping: countsOf(mapping),
  };
  return JSON.stringify(diagnostics, null, 2);
}

/** `unreadable by label: cut-short`, `absent, before by api-name`. */
function wordsOf({ state, locator, problem, before }: FieldHealth): string {
  const by = locator ? ` by ${locator}` : '';
  const why = problem ? `: ${problem}` : '';
  return `${state}${by}${why}${before ? `, before by ${before}` : ''}`;
}

/** How many names were added to each field; not which. */
function countsOf(mapping: FieldMapping): Partial<Record<FieldPath, number>> {
  const counts = Object.entries(mapping).map(([path, { apiNames = [], labels = [] }]) => [
    path,
    apiNames.length + labels.length,
  ]);
  return Object.fromEntries(counts);
}
