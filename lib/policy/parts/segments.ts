import * as z from 'zod/mini';
import { segmentNames } from '../names.ts';
import { countOf, inOrder, object, oneOf, wordList } from '../pieces.ts';

const segment = object({
  name: z.enum(segmentNames, 'expected SMB, Mid-Market, Large or PubSec'),
  /** Other spellings, compared without case, spaces and hyphens. */
  aliases: wordList,
  /** Commercial sellers are under the Required 7; Enterprise under the enterprise playbook. */
  department: oneOf(['commercial', 'enterprise']),
  /** Employees of an account of the segment (F-001, F-002); `null` where size does not decide. */
  employees: z.nullable(object({ from: countOf, to: z.nullable(countOf) }).check(inOrder('from', 'to'))),
  /** Outside of these the account is wholly in the wrong segment (F-006, X-06). */
  tolerance: z.nullable(object({ below: z.nullable(countOf), above: z.nullable(countOf) })),
});

export const segmentsSchema = object({ smb: segment, midMarket: segment, large: segment, pubSec: segment });

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
