import {
  MAX_CELL,
  MAX_CELLS,
  MAX_ROWS,
  type RawCell,
  type RawRelated,
  type RawRow,
} from '../../reading/raw-lists.ts';
import { MAX_LABEL } from '../../reading/reading.ts';
import { composedFind } from '../dom/composed.ts';
import { composedTree, queryAll, within } from '../dom/tree.ts';
import { visibleText } from '../dom/visible-text.ts';
import { linkedRecord } from './address.ts';
import { LOADING } from './dom-names.ts';
import { readOutput } from './output-text.ts';
import type { RecordRoot } from './record-root.ts';
import { isOtherRecord, isRows } from './regions.ts';

/**
 * A list's title links to the list's own page, whose address names the relationship: an account's
 * opportunities, in any language, and not those that it is only a partner in.
 */
const LIST_LINK = 'a[href*="/related/Opportunities/"]';
/** Links are everywhere on a page, so they are looked for where a list has its title. */
const HEADER = '.slds-card__header';
const CARD = 'article';
/** `(3)`, or `(3+)` for more than are shown. */
const COUNT = /\((\d+)(\+?)\)/;
const ROWS = 'tbody tr';
const TILES = 'li';
/** Menus of what can be done with a record link to it too. */
const RECORD_LINK = 'a[href*="/lightning/r/Opportunity/"][href$="/view"]';

/**
 * The opportunities of an account that a related list shows; `undefined` without such a list.
 *
 * @param take Takes room for a text; false when there is none, and the row must be left out.
 */
export function readRelated({ tree }: RecordRoot, take: (text: string) => boolean): RawRelated | undefined {
  for (const header of queryAll(tree, HEADER)) {
    const link = tree.find(header, LIST_LINK);
    if (!link) continue;
    const account = linkedRecord(link.getAttribute('href'));
    const [, count, more] = COUNT.exec(visibleText(link, MAX_LABEL)) ?? [];
    const card = tree.closest(link, CARD);
    if (!account || !card || !count || within(tree, isOtherRecord)(link)) continue;
    const part = composedTree(card, isRows);
    const table = queryAll(part, ROWS);
    const rows = readRows(table[0] ? table : queryAll(part, TILES), take);
    // Links to a list have its title too, and no rows; so has a list that is still loading.
    if ((rows.length === 0 && count !== '0') || queryAll(part, ...LOADING)[0]) continue;
    return { account, rows, isComplete: !more && rows.length === Number(count) };
  }
  return undefined;
}

function readRows(elements: readonly Element[], take: (text: string) => boolean): RawRow[] {
  const rows: RawRow[] = [];
  for (const element of elements) {
    const link = composedFind(element, RECORD_LINK);
    const record = link && linkedRecord(link.getAttribute('href'));
    if (!record || rows.some((row) => row.record === record)) continue;
    const cells = (element.localName === 'li' ? tileCells(element, link) : tableCells(element)).slice(
      0,
      MAX_CELLS,
    );
    if (rows.length === MAX_ROWS || !take(cells.map(({ text }) => text).join(''))) break;
    rows.push({ record, cells });
  }
  return rows;
}

function tableCells(row: Element): RawCell[] {
  const heads = row.closest('table')?.querySelectorAll('thead th');
  return [...row.children].flatMap((cell, at) => {
    // Where one is missing, the others do not stand under their heads.
    const head = heads?.length === row.children.length ? heads[at] : undefined;
    const label = cell.getAttribute('data-label') ?? head?.getAttribute('aria-label') ?? '';
    // "Amount-currency-4": the column's field, its type, its place.
    const apiName = /^(\w{1,80})-/.exec(cell.getAttribute('data-col-key-value') ?? '')?.[1];
    return label || apiName ? cellOf(cell, label, apiName) : [];
  });
}

/** A tile has the name as its title and pairs of a label and a value. */
function tileCells(tile: Element, link: Element): RawCell[] {
  const part = composedTree(tile);
  let label = '';
  const values = queryAll(part, 'dt, dd').flatMap((one) => {
    const before = label;
    label = one.localName === 'dt' ? visibleText(one, MAX_LABEL) : '';
    return before && !label ? cellOf(one, before) : [];
  });
  return [cellOf(link, '', 'Name'), ...values];
}

function cellOf(cell: Element, label: string, apiName?: string): RawCell {
  return {
    text: readOutput(cell).text.slice(0, MAX_CELL),
    ...(label && { label: label.slice(0, MAX_LABEL) }),
    ...(apiName && { apiName }),
  };
}
