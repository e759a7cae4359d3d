import type { FieldPath } from '../fields/index.ts';
import type { Severity } from '../policy/policy.ts';

/** What a finding may point at: a field, or a list that a page shows whole or not at all. */
export type FactPath = FieldPath | 'activities' | 'siblings';

/**
 * A rule's answer. `because` is the observed fact; `advice` is what to do about it. All have the same names in
 * the same order, whatever they hold: objects of one form are read several times as fast as those of many.
 */
export type Verdict =
  | {
      outcome: 'pass';
      because: string;
      advice?: undefined;
      severity?: Severity | undefined;
      fields?: undefined;
    }
  | {
      outcome: 'fail';
      because: string;
      advice: string;
      severity?: Severity | undefined;
      /** The fields to go to, when not all the rule's needs. */
      fields?: readonly FactPath[] | undefined;
    }
  | Unknown
  | {
      outcome: 'not-applicable';
      because: string;
      advice?: undefined;
      severity?: undefined;
      fields?: undefined;
    };

export type Unknown = {
  outcome: 'unknown';
  because: string;
  advice?: string | undefined;
  severity?: undefined;
  fields: readonly FactPath[];
};

export function pass(because: string, severity?: Severity): Verdict {
  return { outcome: 'pass', because, advice: undefined, severity, fields: undefined };
}

export function fail(
  because: string,
  advice: string,
  { severity, fields }: { severity?: Severity; fields?: readonly FactPath[] } = NOTHING_ELSE,
): Verdict {
  return { outcome: 'fail', because, advice, severity, fields };
}

const NOTHING_ELSE = {};

export function notApplicable(because: string): Verdict {
  return { outcome: 'not-applicable', because, advice: undefined, severity: undefined, fields: undefined };
}

export function unknown(because: string, fields: readonly FactPath[], advice?: string): Unknown {
  return { outcome: 'unknown', because, advice, severity: undefined, fields };
}
