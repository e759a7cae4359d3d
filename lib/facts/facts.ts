import type { AccountField, FieldKind, FieldPath, KindOf, OpportunityField } from '../fields/index.ts';

/** `'2026-03-18'`: a calendar day without a zone. */
export type IsoDate = string;
/** An amount in the major unit of an ISO 4217 currency. */
export type Money = { amount: number; currency: string };

/** What a field of a kind holds when it could be understood. */
export type ValueOfKind<K extends FieldKind> = K extends 'money'
  ? Money
  : K extends 'count' | 'percent'
    ? number
    : K extends 'flag'
      ? boolean
      : string;
/** What the field at a path holds when it could be understood. */
export type ValueAt<P extends FieldPath> = ValueOfKind<KindOf<P>>;

/** On the page: a value, `null` for blank, or a text that could not be understood. */
export type Known<T> = T | null | { unreadable: string };

/** One activity of the timeline. */
export type Activity = {
  date: IsoDate;
  kind: 'call' | 'meeting' | 'email' | 'task' | 'note' | 'other';
  subject?: string;
  text?: string;
  direction?: 'in' | 'out' | 'both';
};

export type OpportunityFacts = { [K in OpportunityField]?: Known<ValueAt<`opportunity.${K}`>> };
export type AccountFacts = { [K in AccountField]?: Known<ValueAt<`account.${K}`>> };

/** What is known about the deal, as plain JSON. A missing key was not on the page. */
export type Facts = {
  /** The record's id, where several records are judged together. */
  record?: string;
  opportunity?: OpportunityFacts;
  account?: AccountFacts;
  /** Missing: no timeline on the page. */
  activities?: Activity[];
  /** Other opportunities of the account, when a related list shows them. */
  siblings?: OpportunityFacts[];
};
