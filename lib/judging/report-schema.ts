import * as z from 'zod/mini';
import { segmentNames, severities } from '../policy/policy.ts';
import { groups, type Report } from '../rules/index.ts';
import { daySchema } from './facts-schema.ts';

/* The shapes that an exported report is made of, besides facts and policy. */

/** A finding's sentences quote a field at most; its lists name fields and clauses. */
const MAX_TEXT = 10_000;
/** Several times as many rules as there are. */
const MAX_FINDINGS = 1_000;
const MAX_NAMED = 100;

const text = z.string('expected text').check(z.maxLength(MAX_TEXT, 'expected a shorter text'));
const share = z.number('expected a share from 0 to 1');
const score = z.nullable(share);

function list<T extends z.ZodMiniType>(item: T, most: number) {
  return z.array(item, 'expected a list').check(z.maxLength(most, `expected at most ${most} entries`));
}

const finding = z.strictObject(
  {
    rule: text,
    outcome: z.enum(
      ['pass', 'fail', 'unknown', 'not-applicable'],
      'expected pass, fail, unknown or not-applicable',
    ),
    severity: z.enum(severities, 'expected error, warning or info'),
    because: text,
    advice: z.exactOptional(text),
    fields: list(text, MAX_NAMED),
    cites: list(text, MAX_NAMED),
  },
  'expected a finding',
);

const groupIds = groups.map(({ id }) => id);
const group = z.strictObject(
  { group: z.enum(groupIds, 'expected a group of rules'), name: text, score, coverage: share },
  'expected a group',
);

export const reportSchema: z.ZodMiniType<Report> = z.strictObject(
  {
    findings: list(finding, MAX_FINDINGS),
    groups: list(group, MAX_NAMED),
    score,
    coverage: share,
    segment: z.nullable(z.enum(segmentNames, 'expected SMB, Mid-Market, Large, PubSec or null')),
  },
  'expected a report',
);

export const clockSchema = z.strictObject(
  {
    today: daySchema,
    time: z.exactOptional(
      z.string('expected a time').check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time like 14:05')),
    ),
  },
  'expected a clock',
);

export const personSchema = z.strictObject(
  {
    role: z.exactOptional(z.enum(['seller', 'manager'], 'expected seller or manager')),
    weeklyValuesDone: z.exactOptional(text),
    coSellingCalls: z.exactOptional(list(daySchema, MAX_FINDINGS)),
    reviewedOn: z.exactOptional(daySchema),
  },
  'expected a person',
);
