import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { dealWith, WEDNESDAY } from '../rules/cases.ts';
import { evaluate, type Person } from '../rules/index.ts';
import { exportReport } from './export-report.ts';
import { anyFacts } from './facts.fixture.ts';
import { parseExport, replayReport } from './replay-report.ts';

const person: Person = { role: 'seller', weeklyValuesDone: '2026-W12', reviewedOn: '2026-03-02' };

async function exported(facts = dealWith({ nextSteps: null })) {
  const report = evaluate(facts, defaultPolicy, WEDNESDAY, person);
  return exportReport({ facts, policy: defaultPolicy, clock: WEDNESDAY, person, report });
}

function errorsOf(json: unknown): string[] {
  const read = parseExport(json);
  return read.ok ? [] : read.errors.map(({ message }) => message);
}

describe('an exported report', () => {
  it('gives the same findings again, whatever the facts were', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        const text = JSON.stringify(await exported(facts));
        const replay = await replayReport(text);
        expect(replay).toMatchObject({ ok: true, isPolicyIntact: true, difference: undefined });
      }),
      { numRuns: 20 },
    );
  });

  it('holds all that the report was made from', async () => {
    const { policy, ...rest } = await exported();
    expect(rest).toMatchObject({ format: 'squeaky-report', version: 1, clock: WEDNESDAY, person });
    expect(policy).toEqual({
      name: 'Sales handbook',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      document: defaultPolicy,
    });
  });

  it('needs no person', async () => {
    const facts = dealWith({});
    const report = evaluate(facts, defaultPolicy, WEDNESDAY);
    const alone = await exportReport({ facts, policy: defaultPolicy, clock: WEDNESDAY, report });
    expect(alone.person).toEqual({});
  });

  it('shows where a report no longer comes out the same', async () => {
    const sent = await exported();
    const [first, ...others] = sent.report.findings;
    if (!first) throw new Error('The report has no finding.');
    const changed = {
      ...sent,
      report: { ...sent.report, findings: [{ ...first, because: 'Said.' }, ...others] },
    };
    expect(await replayReport(changed)).toMatchObject({
      ok: true,
      difference: { path: 'findings.0.because', was: 'Said.', is: first.because },
    });
  });

  it('shows that its policy was changed afterwards', async () => {
    const sent = await exported();
    const document = { ...defaultPolicy, fiscalYearStartMonth: 1 };
    const changed = { ...sent, policy: { ...sent.policy, document } };
    expect(await replayReport(changed)).toMatchObject({ ok: true, isPolicyIntact: false });
  });
});

describe('a document that is no exported report', () => {
  it.each([
    ['{"format": ', 'expected an exported report'],
    [null, 'expected an exported report'],
    [[], 'expected an exported report'],
    [{ version: 2 }, 'version: newer than this Squeaky reads (1)'],
  ])('%j is refused', (json, message) => {
    expect(errorsOf(json)).toEqual([message]);
  });

  it('is refused at the place that is wrong', async () => {
    const sent = await exported();
    const wrongPolicy = { ...sent.policy, document: { ...defaultPolicy, fiscalYearStartMonth: 0 } };
    expect(errorsOf({ ...sent, format: 'other' })).toEqual(['format: expected "squeaky-report"']);
    expect(errorsOf({ ...sent, facts: { opportunity: { closedate: '2026-03-18' } } })).toEqual([
      'facts.opportunity.closedate: not known here',
    ]);
    expect(errorsOf({ ...sent, clock: { today: '2026-02-30' } })).toEqual([
      'clock.today: expected a day like 2026-03-18',
    ]);
    expect(errorsOf({ ...sent, policy: wrongPolicy })).toEqual([
      'policy.document.fiscalYearStartMonth: expected a month from 1 to 12, got 0',
    ]);
    expect(errorsOf({ ...sent, policy: { ...sent.policy, document: 5 } })).toEqual([
      'policy.document: expected a policy document, got 5',
    ]);
    expect(errorsOf({ ...sent, report: { ...sent.report, findings: {} } })).toEqual([
      'report.findings: expected a list',
    ]);
  });

  it('is never a throw, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (json) => {
        expect(await replayReport(json)).toMatchObject({ ok: false });
      }),
    );
  });
});
