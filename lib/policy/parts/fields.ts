import * as z from 'zod/mini';
import {
  isFieldPath,
  labelAt,
  normaliseApiName,
  normaliseLabel,
  type RecordKind,
  recordKindOf,
} from '../../fields/index.ts';
import { MAX_MAPPED_NAMES } from '../../fields/mapping.ts';
import { clashesAmong, type Spelled } from '../clashes.ts';

/** A page's own names are no longer, so a longer one would never be found. */
const MAX_NAME = 120;

const text = z
  .string('expected text')
  .check(z.maxLength(MAX_NAME, `expected at most ${MAX_NAME} characters`));
const apiName = text.check(z.regex(/^[A-Za-z]\w*$/, 'expected an API name like Sales_Deck__c'));
/** Marks that pages add around a label do not count, so they alone are none. */
const label = text.check(z.refine((written) => normaliseLabel(written) !== '', 'expected a label'));

const listOf = (name: typeof label) =>
  z
    .array(name, 'expected a list')
    .check(z.maxLength(MAX_MAPPED_NAMES, `expected at most ${MAX_MAPPED_NAMES} names`));

const names = z.strictObject(
  { apiNames: z.exactOptional(listOf(apiName)), labels: z.exactOptional(listOf(label)) },
  {
    error: ({ code }) => (code === 'invalid_type' ? 'expected an object with apiNames or labels' : undefined),
  },
);

type Written = Readonly<Record<string, z.infer<typeof names>>>;

/** What an organisation calls Squeaky's fields besides the catalogue's own names, by field path. */
export const fieldsSchema = z.record(z.string(), names, 'expected an object').check(({ value, issues }) => {
  for (const problem of problemsIn(value)) issues.push({ code: 'custom', input: value, ...problem });
});

export const defaultFields: z.infer<typeof fieldsSchema> = {};

type Problem = { path: (string | number)[]; message: string };

function problemsIn(written: Written): Problem[] {
  const unknown = Object.keys(written)
    .filter((path) => !isFieldPath(path))
    .map((path) => ({ path: [path], message: 'expected a field such as opportunity.deckLink' }));
  return [...unknown, ...clashesAmong(namesIn(written))];
}

function namesIn(written: Written): Spelled[] {
  return Object.entries(written).flatMap(([field, { apiNames = [], labels = [] }]) => {
    if (!isFieldPath(field)) return [];
    const kind: RecordKind = recordKindOf(field);
    const owner = `${labelAt(field)} (${field})`;
    const named = (list: 'apiNames' | 'labels', normalised: readonly string[]) =>
      normalised.map((name, at) => ({ spelling: `${kind} ${list} ${name}`, owner, path: [field, list, at] }));
    return [
      ...named('apiNames', apiNames.map(normaliseApiName)),
      ...named('labels', labels.map(normaliseLabel)),
    ];
  });
}
