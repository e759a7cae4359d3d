import type { Clock } from '../calendar/clock.ts';
import type { Facts } from '../facts/facts.ts';
import type { WholePolicy } from '../policy/index.ts';
import type { Person, Report } from '../rules/index.ts';
import { policyHash } from './policy-hash.ts';

/** Marks the document; another format is never read as this one. */
export const REPORT_FORMAT = 'squeaky-report';
export const REPORT_VERSION = 1;

/** A report with all it was made from, as plain JSON: the same findings come out of it again anywhere. */
export type ExportedReport = {
  format: typeof REPORT_FORMAT;
  version: typeof REPORT_VERSION;
  facts: Facts;
  policy: {
    name: string;
    /** Of the document, 64 hexadecimal digits; tells policies of one name apart. */
    hash: string;
    document: WholePolicy;
  };
  clock: Clock;
  person: Person;
  report: Report;
};

export type Judgement = { facts: Facts; policy: WholePolicy; clock: Clock; person?: Person; report: Report };

export async function exportReport(judgement: Judgement): Promise<ExportedReport> {
  const { facts, policy, clock, person = {}, report } = judgement;
  const hash = await policyHash(policy);
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    facts,
    policy: { name: policy.name, hash, document: policy },
    clock,
    person,
    report,
  };
}
