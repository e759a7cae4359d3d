import * as fc from 'fast-check';
import type { Facts } from '../facts/facts.ts';
import { type FieldKind, fields, type RecordKind } from '../fields/index.ts';

/*
 * Facts of every shape, for property tests: each field absent, blank, unreadable, or a value of its kind,
 * with the stages and segments that rules look for among the texts.
 */

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** JSON writes both zeros alike. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

const words = ['SMB', 'Mid-Market', 'Large', '3-Technical Evaluation', 'Closed Won', 'Renewal', 'tbd', '1'];
const text = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }));

const values: Record<FieldKind, fc.Arbitrary<unknown>> = {
  text,
  money: fc.record({ amount: number, currency: fc.constantFrom('USD', 'EUR') }),
  date: day,
  count: number,
  percent: number,
  flag: fc.boolean(),
};

function record(kind: RecordKind) {
  const known = Object.entries(fields[kind]).map(([key, field]) => [
    key,
    fc.oneof(
      { weight: 6, arbitrary: values[field.kind] },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.record({ unreadable: text }) },
    ),
  ]);
  return fc.record(Object.fromEntries(known), { requiredKeys: [] });
}

const activity = fc.record(
  {
    date: day,
    kind: fc.constantFrom('call', 'meeting', 'email', 'task', 'note', 'other'),
    subject: text,
    text,
    direction: fc.constantFrom('in', 'out', 'both'),
  },
  { requiredKeys: ['date', 'kind'] },
);

export const anyFacts = fc.record(
  {
    record: text,
    opportunity: record('opportunity'),
    account: record('account'),
    activities: fc.array(activity, { maxLength: 4 }),
    siblings: fc.array(record('opportunity'), { maxLength: 2 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;
