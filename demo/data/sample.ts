import type { Activity, CurrencyDisplay, FieldMarkup, FieldValue, TabName } from '../shared/types.ts';
import type { people } from './people.ts';

export type Person = keyof typeof people;

/** An account and how its page departs from the usual layout. */
export type AccountSample = {
  key: string;
  id: string;
  owner: Person;
  fields: Record<string, FieldValue>;
  /** Fields that this record's page layout does not place. */
  omits?: readonly string[];
  detailsMarkup?: FieldMarkup;
};

/** An opportunity and how its page departs from the usual layout. */
export type OpportunitySample = {
  key: string;
  id: string;
  account: string;
  owner: Person;
  /** What the sample is there to show, in one line. */
  shows: string;
  fields: Record<string, FieldValue>;
  omits?: readonly string[];
  currency?: CurrencyDisplay;
  opensOn?: TabName;
  detailsMarkup?: FieldMarkup;
  planMarkup?: FieldMarkup;
  sideFields?: readonly string[];
  activities?: readonly Activity[];
};
