import { type FieldPath, fieldAt } from '../fields/index.ts';
import type { FieldMapping } from '../fields/mapping.ts';
import { type Candidate, chooseCell } from './choose-cell.ts';
import { isCutText } from './cut-text.ts';
import { evidenceOf } from './evidence.ts';
import { matcherFor, type Recognised } from './match-field.ts';
import type { RawField, RawPage } from './raw.ts';
import type { Cell, PageReading, SavedCell } from './reading.ts';
import { recogniseLists } from './recognise-lists.ts';
import { saidReason } from './said-reason.ts';
import { translatedLabel } from './translated-label.ts';
import { untranslated } from './untranslated.ts';

type Candidates = [Candidate, ...Candidate[]];

/**
 * Tells which fields a page showed: by API name, else by label, else by the mapping. Whatever is not one of
 * Squeaky's fields is forgotten here, but for short numbers and dates, which tell how the page writes them.
 *
 * @param mapping The organisation's own names, from the policy.
 */
export function recognise(page: RawPage, mapping: FieldMapping = {}): PageReading {
  if (page.status !== 'read') return page;
  const { kind, record, fields } = page;
  const matchOf = matcherFor(kind, mapping, (label) => translatedLabel(kind, label, page.lang));
  const candidates = new Map<FieldPath, Candidates>();
  for (const field of fields) {
    const match = matchOf(field);
    if (!match) continue;
    const candidate = candidateOf(field, match);
    const others = candidates.get(match.path);
    if (others) others.push(candidate);
    else candidates.set(match.path, [candidate]);
  }
  const cells: Partial<Record<FieldPath, Cell>> = {};
  for (const [path, all] of candidates) {
    const own = withoutOthers(saidReason(path, all));
    cells[path] = chooseCell(untranslated(own, page.lang));
  }
  const lists = recogniseLists(page, cells, mapping);
  return { status: 'read', kind, record, cells, evidence: evidenceOf(page, matchOf), ...lists };
}

/**
 * A field that a page shows under one of its own names is never another one that was mapped to it, and one
 * under its own API name never another one that is only labelled like it, not even in a closed tab.
 */
function withoutOthers(all: Candidates): Candidates {
  const isNamed = all.some(({ cell }) => cell.locator === 'api-name');
  const [first, ...others] = all.filter(
    ({ cell }) => cell.locator !== 'mapping' && !(isNamed && cell.locator === 'label' && cell.apiName),
  );
  return first ? [first, ...others] : all;
}

function candidateOf(field: RawField, { path, preference, locator }: Recognised): Candidate {
  const { text, apiName, label, isDraft, isNotText, isCut, target, isOffScreen } = field;
  const cell: SavedCell = { text, locator };
  if (apiName) cell.apiName = apiName;
  if (label) cell.label = label;
  if (target !== undefined) cell.target = target;
  if (isCut) cell.isCut = true;
  if (isNotText) cell.problem = 'not-text';
  if (isCutShort(field, path)) cell.problem = 'cut-short';
  if (isOffScreen) cell.offScreen = true;
  return { cell, isDraft: isDraft === true, preference };
}

/** A cut text is no value. Text areas may well end in an ellipsis of the seller's own. */
function isCutShort({ text, part }: RawField, path: FieldPath): boolean {
  const mayBeCut = !fieldAt(path).isLong || part === 'highlights' || part === 'header';
  return mayBeCut && isCutText(text);
}
