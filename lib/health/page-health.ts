import type { Fact } from '../facts/fact.ts';
import { type FieldPath, fieldPaths, type RecordKind, recordKindOf } from '../fields/index.ts';
import type { FieldRow } from '../judging/field-row.ts';
import { understand } from '../judging/understand.ts';
import type { Policy } from '../policy/index.ts';
import { type HostClass, hostClassOf } from '../readers/salesforce-lightning/host-class.ts';
import type { SeenLayout } from '../reading/layout.ts';
import type { BrokenReason, CellProblem, Locator, PageReading, ReaderId } from '../reading/reading.ts';
import type { SeenPage } from '../reading/seen.ts';

/** Why a field is on the page and still no value. */
export type FieldProblem = CellProblem | 'not-understood';

/** How one field fared, without what it holds. */
export type FieldHealth = {
  path: FieldPath;
  state: Fact<unknown>['state'];
  locator?: Locator;
  problem?: FieldProblem;
  /** Of an absent field: how it was found on an earlier page of this browser session. */
  before?: Locator;
};

/** How reading a page fared: names of Squeaky's own and counts, nothing that the page says. */
export type PageHealth = {
  reader: ReaderId;
  host: HostClass;
  kind: RecordKind;
  status: 'reading' | 'read' | 'broken';
  why?: BrokenReason;
  /** Milliseconds since the epoch. */
  seenAt: number;
  /** Every field of the page's kind, in catalogue order. */
  fields: FieldHealth[];
  /** Fields of the last page of this kind that are none of Squeaky's. */
  unmatched: { withApiName: number; withLabelOnly: number };
};

export type HealthInput = {
  page: SeenPage | undefined;
  /** What pages of the same kind showed in this browser session. */
  layout: SeenLayout | undefined;
  policy: Policy;
  /** ISO code the user has stated for amounts that show no currency. */
  fallbackCurrency?: string;
};

/** How a page was read, field by field; `undefined` for a page without a record. */
export function pageHealth(input: HealthInput): PageHealth | undefined {
  const { page, layout } = input;
  if (!page || page.page.status === 'no-record') return undefined;
  const { reader, url, seenAt, page: reading } = page;
  const { kind, status } = reading;
  return {
    reader,
    host: hostClassOf(url),
    kind,
    status,
    ...(status === 'broken' ? { why: reading.why } : {}),
    seenAt,
    fields: fieldsOf(reading, input),
    unmatched: {
      withApiName: layout?.unmatched.filter(({ apiName }) => apiName !== undefined).length ?? 0,
      withLabelOnly: layout?.unmatched.filter(({ apiName }) => apiName === undefined).length ?? 0,
    },
  };
}

type RecordReading = Exclude<PageReading, { status: 'no-record' }>;

function fieldsOf(reading: RecordReading, { layout, policy, fallbackCurrency }: HealthInput): FieldHealth[] {
  const own = fieldPaths.filter((path) => recordKindOf(path) === reading.kind);
  if (reading.status !== 'read') return own.map((path) => absent(path, layout));
  const { rows } = understand(reading, undefined, policy, fallbackCurrency);
  const rowAt = new Map(rows.map((row) => [row.path, row]));
  return own.map((path) => {
    const row = rowAt.get(path);
    const cell = reading.cells[path];
    if (!row || !cell) return absent(path, layout);
    return { path, state: row.fact.state, locator: cell.locator, ...problemOf(row, cell.problem) };
  });
}

function problemOf({ fact }: FieldRow, problem: CellProblem | undefined): { problem?: FieldProblem } {
  return fact.state === 'unreadable' ? { problem: problem ?? 'not-understood' } : {};
}

function absent(path: FieldPath, layout: SeenLayout | undefined): FieldHealth {
  const before = layout?.found[path];
  return { path, state: 'absent', ...(before ? { before } : {}) };
}
