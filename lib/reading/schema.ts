import * as z from 'zod/mini';
import { isFieldPath } from '../fields/index.ts';
import { listsShape } from './lists-schema.ts';
import {
  brokenReasons,
  cellProblems,
  locators,
  MAX_LABEL,
  MAX_READING_TEXT,
  MAX_RECORD_ID,
  MAX_REMEMBERED_TEXT,
  MAX_SAMPLE_LENGTH,
  MAX_SAMPLES,
  MAX_TEXT,
} from './reading.ts';

/* The shape of a reading, for its way out of storage, where anything may have been put. */

const savedShape = {
  text: z.string().check(z.maxLength(MAX_TEXT)),
  locator: z.enum(locators),
  apiName: z.exactOptional(z.string().check(z.maxLength(MAX_LABEL))),
  label: z.exactOptional(z.string().check(z.maxLength(MAX_LABEL))),
  target: z.exactOptional(z.string().check(z.maxLength(MAX_RECORD_ID))),
  problem: z.exactOptional(z.enum(cellProblems)),
  isCut: z.exactOptional(z.literal(true)),
  offScreen: z.exactOptional(z.literal(true)),
};
const cell = z.strictObject({
  ...savedShape,
  draft: z.exactOptional(z.literal(true)),
  saved: z.exactOptional(z.strictObject(savedShape)),
});
const rememberedCell = z.strictObject({
  ...savedShape,
  seenAt: z.number(),
  doubt: z.exactOptional(z.enum(cellProblems)),
});

const path = z.string().check(z.refine(isFieldPath, 'unknown field'));
export const cellsSchema = z
  .record(path, cell)
  .check(z.refine((all) => textLength(all) <= MAX_READING_TEXT, 'too much text'));
export const rememberedCellsSchema = z
  .record(path, rememberedCell)
  .check(z.refine((all) => textLength(all) <= MAX_REMEMBERED_TEXT, 'too much text'));

const sample = z.string().check(z.maxLength(MAX_SAMPLE_LENGTH));
export const evidenceSchema = z.strictObject({
  lang: z.string().check(z.maxLength(MAX_SAMPLE_LENGTH)),
  samples: z.array(sample).check(z.maxLength(MAX_SAMPLES)),
  dateExamples: z.array(sample).check(z.maxLength(MAX_SAMPLES)),
  currency: z.exactOptional(sample),
});

/** Which record a page is about. */
export const addressShape = {
  kind: z.enum(['opportunity', 'account']),
  record: z.string().check(z.minLength(1), z.maxLength(MAX_RECORD_ID)),
};
/** One look at a page. */
export const pageReadingSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('no-record') }),
  z.strictObject({ status: z.literal('reading'), ...addressShape }),
  z.strictObject({ status: z.literal('broken'), why: z.enum(brokenReasons), ...addressShape }),
  z.strictObject({
    status: z.literal('read'),
    cells: cellsSchema,
    evidence: evidenceSchema,
    ...listsShape,
    ...addressShape,
  }),
]);

type Texts = { text: string; saved?: { text: string } };

function textLength(all: Record<string, Texts>): number {
  return Object.values(all).reduce(
    (sum, { text, saved }) => sum + text.length + (saved?.text.length ?? 0),
    0,
  );
}
