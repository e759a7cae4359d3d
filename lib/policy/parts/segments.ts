import * as z from 'zod/mini';
import { clashesAmong, type Named, spellingsOf } from '../clashes.ts';
import { type SegmentKey, segmentKeys, segmentNames } from '../names.ts';
import { countOf, inOrder, listOf, name, object, oneOf } from '../pieces.ts';
import { segmentSpelling } from '../segment-spelling.ts';

const segment = object({
  name: z.enum(segmentNames, 'expected SMB, Mid-Market, Large or PubSec'),
  /** Other spellings, compared without case, spaces and hyphens. */
  aliases: listOf(name),
  /** Commercial sellers are under the Required 7; Enterprise under the enterprise playbook. */
  department: oneOf(['commercial', 'enterprise']),
  /** Employees of an account of the segment (F-001, F-002); `null` where size does not decide. */
  employees: z.nullable(object({ from: countOf, to: z.nullable(countOf) }).check(inOrder('from', 'to'))),
  /** Outside of these the account is wholly in the wrong segment (F-006, X-06). */
  tolerance: z.nullable(object({ below: z.nullable(countOf), above: z.nullable(countOf) })),
});

type Segments = Record<SegmentKey, z.infer<typeof segment>>;

export const segmentsSchema = object({
  smb: segment,
  midMarket: segment,
  large: segment,
  pubSec: segment,
}).check(({ value, issues }) => {
  for (const problem of clashesAmong(spellingsOf(namedIn(value), segmentSpelling)))
    issues.push({ code: 'custom', input: value, ...problem });
});

function namedIn(segments: Segments): Named[] {
  return segmentKeys.map((key) => ({ ...segments[key], at: key, owner: `segments.${key}` }));
}

export const defaultSegments: z.infer<typeof segmentsSchema> = {
  smb: {
    name: 'SMB',
    aliases: ['Small Business', 'Small and Medium Business', 'Small'],
    department: 'commercial',
    employees: { from: 1, to: 99 },
    tolerance: { below: null, above: 120 },
  },
  midMarket: {
    name: 'Mid-Market',
    aliases: ['MM', 'Medium', 'Mid'],
    department: 'commercial',
    employees: { from: 100, to: 1_999 },
    tolerance: { below: 80, above: null },
  },
  large: {
    name: 'Large',
    aliases: ['Enterprise', 'Strategic', 'Large Enterprise'],
    department: 'enterprise',
    employees: { from: 2_000, to: null },
    tolerance: null,
  },
  pubSec: {
    name: 'PubSec',
    aliases: ['Public Sector', 'Government'],
    department: 'enterprise',
    employees: null,
    tolerance: null,
  },
};
