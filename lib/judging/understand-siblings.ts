import type { Known, OpportunityFacts } from '../facts/facts.ts';
import { type FieldPath, keyOf } from '../fields/index.ts';
import type { Policy } from '../policy/index.ts';
import type { RelatedList, RelatedRow } from '../reading/lists.ts';
import type { Cell, LocaleEvidence } from '../reading/reading.ts';
import { isSameRecord } from '../reading/same-record.ts';
import type { FieldValue } from './field-row.ts';
import { parseCell } from './parse-cell.ts';
import { type Source, sourceOf } from './source.ts';

/** A list of an account's opportunities, with how its page and other pages of its host write. */
export type SiblingSource = {
  related: RelatedList;
  evidence: LocaleEvidence;
  host: LocaleEvidence | undefined;
};

/**
 * The account's other opportunities as facts. A list that is not complete holds one more, of which nothing is
 * known: rules can then not say that there is no other, and what is shown still counts.
 *
 * @param record The opportunity that is open, or the account; it is no sibling.
 */
export function understandSiblings(
  { related: { rows, isComplete }, evidence, host }: SiblingSource,
  record: string,
  policy: Policy,
  fallbackCurrency?: string,
): OpportunityFacts[] {
  const others = rows.filter((row) => !isSameRecord(row.record, record));
  // The page's currency is its own record's.
  const { currency: _, ...written } = evidence;
  const { format } = sourceOf(others.flatMap(textsOf), written, host, fallbackCurrency);
  const siblings = others.map((row) => factsOf(row, format, policy));
  return isComplete ? siblings : [...siblings, {}];
}

function textsOf({ cells }: RelatedRow): [FieldPath, string][] {
  return entriesOf(cells).map(([path, { text }]) => [path, text]);
}

function factsOf({ cells }: RelatedRow, format: Source['format'], policy: Policy): OpportunityFacts {
  const facts: Record<string, Known<FieldValue>> = {};
  for (const [path, cell] of entriesOf(cells)) {
    const parsed = parseCell(path, cell, format, policy);
    facts[keyOf(path)] =
      parsed.state === 'value' ? parsed.value : parsed.state === 'blank' ? null : { unreadable: parsed.raw };
  }
  return facts as OpportunityFacts;
}

function entriesOf(cells: RelatedRow['cells']): [FieldPath, Cell][] {
  return Object.entries(cells) as [FieldPath, Cell][];
}
