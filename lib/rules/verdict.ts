import type { FieldPath } from '../fields/index.ts';
import type { Severity } from '../policy/policy.ts';

/** What a finding may point at: a field, or a list that a page shows whole or not at all. */
export type FactPath = FieldPath | 'activities' | 'siblings';

/** A rule's answer. `because` is the observed fact; `advice` is what to do about it. */
export type Verdict =
  | { outcome: 'pass'; because: string; severity?: Severity }
  | {
      outcome: 'fail';
      because: string;
      advice: string;
      severity?: Severity;
      /** The fields to go to, when not all the rule's needs. */
      fields?: readonly FactPath[];
    }
  | { outcome: 'unknown'; because: string; advice?: string; fields: readonly FactPath[] }
  | { outcome: 'not-applicable'; because: string };

export type Unknown = Extract<Verdict, { outcome: 'unknown' }>;

export function pass(because: string, severity?: Severity): Verdict {
  return severity ? { outcome: 'pass', because, severity } : { outcome: 'pass', because };
}

export function fail(
  because: string,
  advice: string,
  { severity, fields }: { severity?: Severity; fields?: readonly FactPath[] } = {},
): Verdict {
  // Written out: to add a name to an object costs more than to make it.
  if (severity === undefined) {
    return fields === undefined
      ? { outcome: 'fail', because, advice }
      : { outcome: 'fail', because, advice, fields };
  }
  if (fields === undefined) return { outcome: 'fail', because, advice, severity };
  return { outcome: 'fail', because, advice, severity, fields };
}

export function notApplicable(because: string): Verdict {
  return { outcome: 'not-applicable', because };
}

export function unknown(because: string, fields: readonly FactPath[], advice?: string): Unknown {
  return advice === undefined
    ? { outcome: 'unknown', because, fields }
    : { outcome: 'unknown', because, fields, advice };
}
