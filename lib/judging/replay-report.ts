import * as z from 'zod/mini';
import { parsePolicy } from '../policy/parse-policy.ts';
import { evaluate, type Report } from '../rules/index.ts';
import { type Judgement, REPORT_FORMAT, REPORT_VERSION } from './export-report.ts';
import { factsSchema } from './facts-schema.ts';
import { type Difference, firstDifference } from './first-difference.ts';
import { type LocatedError, located, type Read, readBy } from './located.ts';
import { policyHash } from './policy-hash.ts';
import { clockSchema, personSchema, reportSchema } from './report-schema.ts';

const schema = z.strictObject(
  {
    format: z.literal(REPORT_FORMAT, `expected "${REPORT_FORMAT}"`),
    version: z.literal(REPORT_VERSION, `expected ${REPORT_VERSION}`),
    facts: factsSchema,
    policy: z.strictObject(
      {
        name: z.string('expected a name'),
        hash: z.string('expected a hash').check(z.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')),
        document: z.unknown(),
      },
      'expected a policy with its name and hash',
    ),
    clock: clockSchema,
    person: personSchema,
    report: reportSchema,
  },
  'expected an exported report',
);

/** What an exported report says: the judgement, and the policy as it stands in the document. */
export type ReadReport = Judgement & { stated: { hash: string; document: unknown } };

/** Reads an exported report: a JSON text or the value parsed from one. Never throws. */
export function parseExport(json: unknown): Read<ReadReport> {
  const exported = typeof json === 'string' ? parseJson(json) : json;
  if (versionOf(exported) > REPORT_VERSION) {
    return located('version', `newer than this Squeaky reads (${REPORT_VERSION})`);
  }
  const read = readBy(schema, exported);
  if (!read.ok) return read;
  const { facts, clock, person, report } = read.value;
  const { hash, document } = read.value.policy;
  const parsed = parsePolicy(document);
  if (!parsed.ok) return { ok: false, errors: parsed.errors.map(inPolicy) };
  const stated = { hash, document };
  return { ok: true, value: { facts, policy: parsed.policy, clock, person, report, stated } };
}

/** What came out of judging an exported report's facts again. */
export type Replay =
  | {
      ok: true;
      report: Report;
      /** The first place where the report differs; `undefined` when it is the same. */
      difference: Difference | undefined;
      /** The policy is the one that was exported: its hash still fits. */
      isPolicyIntact: boolean;
    }
  | { ok: false; errors: LocatedError[] };

/** Judges what an exported report was made from and compares. Never throws. */
export async function replayReport(json: unknown): Promise<Replay> {
  const read = parseExport(json);
  if (!read.ok) return read;
  const { facts, policy, clock, person, report: was, stated } = read.value;
  const report = evaluate(facts, policy, clock, person);
  return {
    ok: true,
    report,
    difference: firstDifference(was, report),
    isPolicyIntact: (await policyHash(stated.document)) === stated.hash,
  };
}

/** The policy's own errors begin with their path, unless they are about the whole of it. */
function inPolicy({ path, message }: LocatedError): LocatedError {
  const place = 'policy.document';
  if (path) return { path: `${place}.${path}`, message: `${place}.${message}` };
  return { path: place, message: `${place}: ${message}` };
}

function versionOf(document: unknown): number {
  const isObject = typeof document === 'object' && document !== null;
  return isObject && 'version' in document && typeof document.version === 'number' ? document.version : 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
