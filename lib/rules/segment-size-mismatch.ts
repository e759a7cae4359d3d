import { nextFiscalYearStart } from '../calendar/fiscal-year.ts';
import { type Policy, segmentKeys } from '../policy/policy.ts';
import type { KeyedSegment } from '../policy/segments.ts';
import { whereToLookUp } from './company-size.ts';
import { type Context, defineRule, fail, notApplicable, onKind, pass, unknown } from './rule.ts';
import { dayName, grouped } from './words.ts';

const SIZE = 'account.employeeCount';
type Band = NonNullable<KeyedSegment['employees']>;

const hasSizeBand = onKind(({ deal: { segment } }) => {
  if (!segment.known) return segment.verdict;
  const { employees, name } = segment.value;
  return employees ? undefined : notApplicable(`${name} is not a matter of size.`);
});

export default defineRule({
  id: 'segment-size-mismatch',
  group: 'ROE',
  title: "The segment fits the company's size",
  when: 'SMB, Mid-Market or Large account with an employee count above zero. Large is only a hint: the handbook gives it no number of its own.',
  why: 'The segment decides who owns the account and which rules apply to it.',
  severity: 'warning',
  cites: ['F-001', 'F-002', 'F-003', 'F-004', 'F-005', 'F-006'],
  parameters: ['segments.*.employees', 'segments.*.tolerance', 'engagement.sources', 'fiscalYearStartMonth'],
  applies: [hasSizeBand],
  needs: { employees: SIZE },
  check({ employees }, _used, context) {
    const { segment } = context.deal;
    if (!segment.known) return segment.verdict;
    const { employees: band, tolerance, name, department } = segment.value;
    if (!band) return notApplicable(`${name} is not a matter of size.`);
    if (employees === null || employees <= 0) return unsized(employees, context.policy);
    const size = `Employees is ${grouped(employees)}`;
    const bounds = `${name} is ${bandWords(band)}`;
    if (fits(employees, band)) return pass(`${size}; ${bounds}.`);
    const isWhollyWrong = tolerance !== null && isBeyond(employees, tolerance);
    return fail(
      isWhollyWrong ? `The segment is wholly wrong: ${size}, ${bounds}.` : `${size}; ${bounds}.`,
      `${otherSegment(employees, context.policy)}${whereToLookUp(context.policy)} ${isWhollyWrong ? MOVE_NOW : mayStay(context)}`,
      { severity: department === 'enterprise' ? 'info' : 'warning', fields: [SIZE, 'account.segment'] },
    );
  },
});

const MOVE_NOW = 'If the sources agree, post them in Chatter on the account and have it moved now.';

/** The line between segments is drawn once a year. */
function mayStay({ clock, policy }: Context): string {
  const line = nextFiscalYearStart(clock.today, policy.fiscalYearStartMonth);
  return `The account may stay until ${dayName(line)}; flag it for the next fiscal year.`;
}

/** Blank, zero and -1 stand for a size that nobody has looked up (F-001). */
function unsized(employees: number | null, policy: Policy) {
  return unknown(`Employees is ${employees ?? 'blank'}.`, [SIZE], whereToLookUp(policy));
}

function fits(employees: number, { from, to }: Band): boolean {
  return employees >= from && (to === null || employees <= to);
}

function isBeyond(employees: number, { below, above }: NonNullable<KeyedSegment['tolerance']>): boolean {
  return (below !== null && employees < below) || (above !== null && employees > above);
}

function bandWords({ from, to }: Band): string {
  return to === null ? `${grouped(from)} or more` : `${grouped(from)} to ${grouped(to)}`;
}

/** "By size it is Mid-Market. ", when the bands leave no doubt. */
function otherSegment(employees: number, { segments }: Policy): string {
  const fitting = segmentKeys.filter((key) => {
    const band = segments[key].employees;
    return band !== null && fits(employees, band);
  });
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? `By size it is ${segments[only].name}. ` : '';
}
