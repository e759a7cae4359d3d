/** The case-sensitive part of a Salesforce id; the last three of eighteen only check it. */
const SHORT_ID = 15;

/** Whether two ids, in their short or their long form, are of one record. */
export function isSameRecord(one: string, other: string): boolean {
  return one.slice(0, SHORT_ID) === other.slice(0, SHORT_ID);
}
