import * as z from 'zod/mini';
import type { Facts } from '../../lib/facts/facts.ts';
import { REPORT_FORMAT } from '../../lib/judging/export-report.ts';
import { factsSchema } from '../../lib/judging/facts-schema.ts';
import { located, type Read, readBy } from '../../lib/judging/located.ts';
import { parseExport, type ReadReport } from '../../lib/judging/replay-report.ts';

/** What a file to judge holds. */
export type Input =
  | { kind: 'facts'; facts: Facts }
  | { kind: 'export'; exported: ReadReport; text: string }
  | { kind: 'list'; rows: Facts[] };

/** A list view shows far fewer. */
const MAX_ROWS = 5_000;

const listSchema = z
  .array(factsSchema, 'expected a list of facts')
  .check(z.maxLength(MAX_ROWS, `expected at most ${MAX_ROWS} records`));

/** Reads a file's text. A list is one when the command line says so: what it lists cannot be told from it. */
export function readInput(text: string, isList: boolean): Read<Input> {
  const json = readJson(text);
  if (!json.ok) return json;
  const { value } = json;
  if (isList) {
    const rows = readBy(listSchema, value);
    return rows.ok ? { ok: true, value: { kind: 'list', rows: rows.value } } : rows;
  }
  if (Array.isArray(value)) return located('', 'this is a list; say --list opportunities or --list accounts');
  if (isExport(value)) {
    const exported = parseExport(value);
    return exported.ok ? { ok: true, value: { kind: 'export', exported: exported.value, text } } : exported;
  }
  const facts = readBy(factsSchema, value);
  return facts.ok ? { ok: true, value: { kind: 'facts', facts: facts.value } } : facts;
}

/** The value of a JSON text. The error says where the text stops being JSON. */
export function readJson(text: string): Read<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return located('', `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isExport(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === REPORT_FORMAT;
}
