/** What separates the filters in the line that names them: `Filters: All time • All activities • All types`. */
const SEPARATOR = /[•·|]/;
/** Time, owner, kind. */
const FILTERS = 3;

/** How "all" begins, in the languages that Salesforce is used in most. */
const ALL = new RegExp(
  `^(?:${[
    'all',
    'alle',
    'gesamt',
    'sämtlich',
    'tou[ts]',
    "l'ensemble",
    'tod[oa]',
    'tudo',
    'tutt',
    'al ',
    'hela',
    'kaikki',
    'wszystk',
    'vše',
    'tüm',
    'все',
    'すべて',
    '全',
    '所有',
    '모든',
    '전체',
  ].join('|')})`,
  'iu',
);

/**
 * Whether the line that names a timeline's filters says that activities of every time, owner and kind are
 * shown. In another language it cannot be told, and the answer is no.
 */
export function showsAll(filters: string): boolean {
  const named = filters.replace(/^[^•·|:：]*[:：]/, '').split(SEPARATOR);
  return named.length === FILTERS && named.every((one) => ALL.test(one.trim()));
}
