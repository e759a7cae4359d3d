import type { Activity, Facts, OpportunityFacts } from '../facts/facts.ts';
import type { Condition } from './rule.ts';
import { sharedUnknown } from './unknowns.ts';

const NO_TIMELINE = sharedUnknown(
  'The activity timeline is not on this page, or may leave some out.',
  ['activities'],
  'Open the Activity tab and let it show all activities.',
);

const NO_SIBLINGS = sharedUnknown(
  "The account's other opportunities are not on this page.",
  ['siblings'],
  'Open the account page, where they are listed.',
);

/** The activity timeline is on the page, and not filtered; without it nothing is known of calls and notes. */
export const hasTimeline: Condition = ({ facts }) =>
  Array.isArray(facts.activities) ? undefined : NO_TIMELINE;

/** A list of the account's other opportunities is on the page. */
export const hasSiblings: Condition = ({ facts }) =>
  Array.isArray(facts.siblings) ? undefined : NO_SIBLINGS;

/** The activities that are activities; what a file holds besides is left out. */
export function activitiesOf({ activities }: Facts): Activity[] {
  return Array.isArray(activities) ? activities.filter(isObject) : [];
}

export function siblingsOf({ siblings }: Facts): OpportunityFacts[] {
  return Array.isArray(siblings) ? siblings.filter(isObject) : [];
}

function isObject(item: unknown): boolean {
  return typeof item === 'object' && item !== null;
}
