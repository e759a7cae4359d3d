import * as z from 'zod/mini';
import { operators, type Policy, segmentKeys, severities, stageGroups } from './policy.ts';

/** Names, words and reasons stay short; longer ones are not what an administrator meant. */
const MAX_WORDS = 200;
/** Lists in a policy are written by hand. */
const MAX_ITEMS = 200;
/** No handbook threshold is near it; a longer number is a typing error. */
const MAX_MONEY = 1_000_000_000;
const MAX_DAYS = 3_650;

const words = z
  .string('expected text')
  .check(z.maxLength(MAX_WORDS, `expected at most ${MAX_WORDS} characters`));
const name = words.check(z.minLength(1, 'expected a name'));
const wordList = z.array(words, 'expected a list').check(z.maxLength(MAX_ITEMS));
const moneyBound = bounded('a number of 0 or more', 0, MAX_MONEY);
const days = bounded('a number of days, 0 or more', 0, MAX_DAYS);
const yesNo = z.boolean('expected true or false');

const operator = oneOf(operators);
const severity = oneOf(severities);
const segmentKey = oneOf(segmentKeys);
const amountThreshold = z.nullable(object({ amount: moneyBound, operator }));
const iacvThreshold = z.nullable(object({ iacv: moneyBound, operator }));
const band = z.nullable(
  object({ from: moneyBound, below: moneyBound }).check(
    z.refine(({ from, below }) => from < below, 'expected "from" to be less than "below"'),
  ),
);

const segment = object({
  name: z.enum(['SMB', 'Mid-Market', 'Large', 'PubSec'], 'expected SMB, Mid-Market, Large or PubSec'),
  aliases: wordList,
  department: oneOf(['commercial', 'enterprise']),
});
const thresholds = object({
  deck: amountThreshold,
  overview: amountThreshold,
  fullPlan: iacvThreshold,
  consult: iacvThreshold,
  review: band,
});
const stage = object({
  name,
  order: bounded('a number from 0 to 100', 0, 100),
  group: oneOf(stageGroups),
  aliases: wordList,
});

/** The whole policy document, version 1. */
export const policySchema = object({
  version: z.literal(1),
  name,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'expected a three-letter currency code')),
  fiscalYearStartMonth: bounded('a month from 1 to 12', 1, 12, true),
  segments: object({ smb: segment, midMarket: segment, large: segment, pubSec: segment }),
  thresholds: object({ smb: thresholds, midMarket: thresholds, large: thresholds, pubSec: thresholds }),
  stages: z.array(stage, 'expected a list').check(z.minLength(1, 'expected a stage'), z.maxLength(MAX_ITEMS)),
  nextStep: object({
    graceDays: days,
    beyondDays: days,
    basis: oneOf(['nextStepDate', 'closeDate']),
    detailChars: bounded('a number of characters, 0 or more', 0, 5_000),
    detailWords: wordList,
  }),
  closeDate: object({ conventionSegments: z.array(segmentKey), acceptLastBusinessDay: yesNo }),
  commandPlan: object({ exemptToken: name, enterpriseFromStage: bounded('a stage number', 0, 100) }),
  fillers: wordList,
  rules: z.record(
    z.string(),
    z.strictObject({ enabled: z.exactOptional(yesNo), severity: z.exactOptional(severity) }),
    'expected an object',
  ),
  weights: object({ error: moneyBound, warning: moneyBound, info: moneyBound }),
  minimumCoverage: bounded('a share from 0 to 1', 0, 1),
}) satisfies z.ZodMiniType<Policy, unknown>;

function object<const S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? 'expected an object' : undefined),
  });
}

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, `expected ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`);
}

function bounded(expected: string, least: number, most: number, isWhole = false) {
  const message = `expected ${expected}`;
  const checks = [z.minimum(least, message), z.maximum(most, message)];
  return z.number(message).check(...checks, ...(isWhole ? [z.multipleOf(1, message)] : []));
}
