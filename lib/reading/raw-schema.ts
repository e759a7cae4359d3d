import * as z from 'zod/mini';
import { fitsLists, rawListsShape } from './lists-schema.ts';
import { MAX_FIELDS, MAX_FIELDS_TEXT, parts } from './raw.ts';
import {
  brokenReasons,
  MAX_LABEL,
  MAX_RECORD_ID,
  MAX_SAMPLE_LENGTH,
  MAX_SAMPLES,
  MAX_TEXT,
} from './reading.ts';
import { addressShape } from './schema.ts';

const field = z.strictObject({
  text: z.string().check(z.maxLength(MAX_TEXT)),
  part: z.enum(parts),
  apiName: z.exactOptional(z.string().check(z.maxLength(MAX_LABEL))),
  label: z.exactOptional(z.string().check(z.maxLength(MAX_LABEL))),
  isDraft: z.exactOptional(z.literal(true)),
  isOffScreen: z.exactOptional(z.literal(true)),
  isNotText: z.exactOptional(z.literal(true)),
  isCut: z.exactOptional(z.literal(true)),
  target: z.exactOptional(z.string().check(z.maxLength(MAX_RECORD_ID))),
});

const fields = z.array(field).check(
  z.maxLength(MAX_FIELDS),
  z.refine((all) => all.reduce((sum, { text }) => sum + text.length, 0) <= MAX_FIELDS_TEXT),
);

const sample = z.string().check(z.maxLength(MAX_SAMPLE_LENGTH));

/** What a content script may send; it runs beside the page's own code, so nothing else is taken. */
export const rawPageSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('no-record') }),
  z.strictObject({ status: z.literal('reading'), ...addressShape }),
  z.strictObject({ status: z.literal('broken'), why: z.enum(brokenReasons), ...addressShape }),
  z
    .strictObject({
      status: z.literal('read'),
      fields,
      lang: sample,
      dateExamples: z.array(sample).check(z.maxLength(MAX_SAMPLES)),
      ...rawListsShape,
      ...addressShape,
    })
    .check(z.refine(fitsLists)),
]);
