import type { Fact } from '../facts/fact.ts';
import type { Money } from '../facts/facts.ts';
import type { FieldPath } from '../fields/index.ts';
import type { Locator } from '../reading/reading.ts';

/** What any field may hold. */
export type FieldValue = string | number | boolean | Money;

/** Where a fact was read. */
export type Origin = 'this page' | 'seen before' | 'account page';

/** One known field as *What I read* shows it. */
export type FieldRow = {
  path: FieldPath;
  /** The page's own label, or Squeaky's when the page shows none. */
  label: string;
  /** The CRM's own name of the field, as the page writes it where it has one. */
  apiName?: string;
  fact: Fact<FieldValue>;
  /** The text the fact was understood from; missing for an absent field. */
  text?: string;
  /** Why a text could not be understood, and what would settle it. */
  reason?: string;
  isDraft: boolean;
  /** Of a draft: what is saved, as far as it was seen; `absent` when it was not. */
  saved?: Fact<FieldValue>;
  origin?: Origin;
  locator?: Locator;
  /** When it was last on screen, for what is not on screen now; milliseconds since the epoch. */
  seenAt?: number;
  /** Only its beginning was read. */
  isCut?: true;
  /** It stands in a closed tab or section of the page. */
  isHidden?: true;
  /** It was seen before the record was last saved. */
  isStale?: true;
};

/** True for an edit that says something else than what is saved, or may do so. */
export function isChanged({ isDraft, fact, saved }: FieldRow): boolean {
  return isDraft && (saved === undefined || stateOf(fact) !== stateOf(saved));
}

/** Facts are small; an amount is the only one with parts, in one order. */
function stateOf(fact: Fact<FieldValue>): string {
  if (fact.state === 'value') return `value ${JSON.stringify(fact.value)}`;
  return fact.state === 'unreadable' ? `unreadable ${fact.raw}` : fact.state;
}
