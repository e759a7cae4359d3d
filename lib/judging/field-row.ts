import type { Fact } from '../facts/fact.ts';
import type { Money } from '../facts/facts.ts';
import type { FieldPath } from '../fields/index.ts';
import type { Locator } from '../reading/reading.ts';

/** What any field may hold. */
export type FieldValue = string | number | boolean | Money;

/** Where a fact was read. */
export type Origin = 'this page' | 'account page';

/** One known field as *What I read* shows it. */
export type FieldRow = {
  path: FieldPath;
  /** The page's own label, or Squeaky's when the page shows none. */
  label: string;
  fact: Fact<FieldValue>;
  /** The text the fact was understood from; missing for an absent field. */
  text?: string;
  /** Why a text could not be understood, and what would settle it. */
  reason?: string;
  isDraft: boolean;
  origin?: Origin;
  locator?: Locator;
  /** Milliseconds since the epoch, for what was read on another page. */
  seenAt?: number;
};
