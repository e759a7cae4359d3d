import * as z from 'zod/mini';
import { isFieldPath } from '../fields/index.ts';
import { segmentKeys, severities } from './names.ts';

/*
 * The pieces policy parts are made of. Each message names what is expected in words; the place and the
 * value found are added where errors are located.
 */

/** Names, words and reasons stay short; longer ones are not what an administrator meant. */
const MAX_WORDS = 300;
/** Lists in a policy are written by hand. */
const MAX_ITEMS = 300;
/** No handbook threshold is near it; a longer number is a typing error. */
const MAX_MONEY = 1_000_000_000;
/** Ten years. */
const MAX_DAYS = 3_650;
/** A Command Plan field holds no more. */
const MAX_CHARS = 5_000;

export const words = z
  .string('expected text')
  .check(z.maxLength(MAX_WORDS, `expected at most ${MAX_WORDS} characters`));
export const name = words.check(z.minLength(1, 'expected a name'));
export const wordList = listOf(words);
export const yesNo = z.boolean('expected true or false');
export const money = notNegative('a number', MAX_MONEY);
export const days = notNegative('a number of days', MAX_DAYS);
export const months = wholeBetween('a number of months, 0 or more', 0, 120);
export const chars = wholeBetween('a number of characters, 0 or more', 0, MAX_CHARS);
export const countOf = wholeBetween('a whole number of 0 or more', 0, MAX_MONEY);
export const stageOrder = bounded('a stage number', 0, 100);
export const factor = bounded('a factor of 0 or more', 0, 100);
export const severity = oneOf(severities);
export const segmentKey = oneOf(segmentKeys);
export const segmentKeyList = listOf(segmentKey);

/** Paths of fields, such as `opportunity.deckLink`. */
export const fieldPathList = listOf(
  z
    .string('expected a field such as opportunity.deckLink')
    .check(z.refine(isFieldPath, 'expected a field such as opportunity.deckLink')),
);

/** An object with exactly these keys. */
export function object<const S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? 'expected an object' : undefined),
  });
}

/** Two bounds of which the first is not above the second, where both are set. */
export function inOrder<K extends string, L extends string>(from: K, to: L) {
  return z.refine<Record<K | L, number | null>>(
    (bounds) => bounds[from] === null || bounds[to] === null || bounds[from] <= bounds[to],
    `expected "${from}" to be no more than "${to}"`,
  );
}

export function listOf<T extends z.ZodMiniType>(item: T) {
  return z
    .array(item, 'expected a list')
    .check(z.maxLength(MAX_ITEMS, `expected at most ${MAX_ITEMS} entries`));
}

export function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, `expected ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`);
}

/** Text of one form. */
export function written(expected: string, form: RegExp) {
  return z.string(`expected ${expected}`).check(z.regex(form, `expected ${expected}`));
}

export function bounded(expected: string, least: number, most: number, tooMuch = expected) {
  return z
    .number(`expected ${expected}`)
    .check(z.minimum(least, `expected ${expected}`), z.maximum(most, `expected ${tooMuch}`));
}

/** A number whose upper bound only catches typing errors, and is named when it does. */
function notNegative(expected: string, most: number) {
  return bounded(`${expected} of 0 or more`, 0, most, `${expected}, at most ${most.toLocaleString('en-US')}`);
}

export function wholeBetween(expected: string, least: number, most: number) {
  return bounded(expected, least, most).check(z.multipleOf(1, `expected ${expected}`));
}
