import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import type { Snoozed } from '../judging/apply-snoozes.ts';
import { defaultPolicy } from '../policy/index.ts';
import { evaluate } from '../rules/index.ts';
import { briefOf } from './brief-of.ts';
import { findingsText } from './findings-text.ts';
import { toPlain } from './plain.ts';

const clock = { today: '2026-10-18', time: '12:00' };
const policy = defaultPolicy;

const deal: Facts = {
  opportunity: {
    name: 'Acme - 120 Premium',
    stage: '2-Scoping',
    type: 'New Business',
    amount: { amount: 48_500, currency: 'USD' },
    iacv: { unreadable: '1.234' },
    closeDate: '2026-10-12',
    nextSteps: null,
    metrics: 'From 14 days to 2 days by June 2027.',
    champion: 'Lee',
    whyNow: 'x'.repeat(5_000),
    risks: 'Board\u202e moves',
  },
  account: { segment: 'SMB' },
};

function plainOf(facts: Facts): string {
  return toPlain(briefOf({ facts, report: evaluate(facts, policy, clock), snoozed: [], policy, clock }));
}

describe('a brief', () => {
  const text = plainOf(deal);

  it('is named after the deal', () => {
    expect(text.split('\n')[0]).toBe('Acme - 120 Premium');
    expect(plainOf({ opportunity: { stage: '2-Scoping' } }).split('\n')[0]).toBe('This opportunity');
  });

  it.each([
    ['a value in the same words everywhere', 'Amount: $48,500'],
    ['a day', 'Close Date: 12 Oct 2026'],
    ['a blank field', 'Next Steps: (blank)'],
    ['a field that is not on the page', 'Forecast Category: (not on the page)'],
    ['a field that could not be read', 'Net ARR: (not understood: 1.234)'],
    ['an element with its level and text', '- Metrics: Evidenced: From 14 days to 2 days by June 2027.'],
    ['an element that is not visible', '- Competition: Not on this page: (not on the page)'],
    ['text without turned directions', 'Risks: Board moves'],
    ['what was judged, and when', 'on 18 Oct 2026.'],
  ])('says %s', (_, line) => {
    expect(text).toContain(line);
  });

  it('states the most severe findings first, with their clauses', () => {
    const findings = text.slice(text.indexOf('FINDINGS'), text.indexOf('MEDDPPICC'));
    expect(findings).toMatch(/Error: Close Date was 12 Oct 2026, 6 days ago\..*\(https:\/\//);
    const severities = [...findings.matchAll(/^- (\w+):/gm)].map(([, severity]) => severity);
    expect(severities).toEqual(severities.toSorted());
    expect(new Set(severities).size).toBeGreaterThan(1);
  });

  it('asks the questions of each element without evidence, and of no other', () => {
    const gaps = text.slice(text.indexOf('GAPS AND QUESTIONS'));
    expect(gaps).toContain('Champion: ');
    expect(gaps).toContain(policy.meddppicc.champion.questions[0]);
    expect(gaps).not.toContain(policy.meddppicc.metrics.questions[0]);
  });

  it('cuts a text that would fill pages', () => {
    expect(text).toContain(`${'x'.repeat(2_000)}…`);
    expect(text).not.toContain('x'.repeat(2_001));
  });
});

describe('the findings as text', () => {
  it('are a list under the name', () => {
    const text = findingsText({ facts: deal, report: evaluate(deal, policy, clock), snoozed: [] });
    expect(text.split('\n')[0]).toBe('Acme - 120 Premium');
    expect(text).toContain('- Error: Close Date was 12 Oct 2026, 6 days ago.');
  });

  it('say so when there are none', () => {
    const report = { ...evaluate(deal, policy, clock), findings: [] };
    expect(findingsText({ facts: deal, report, snoozed: [] })).toBe(
      'Acme - 120 Premium: nothing to fix in what was judged.\n',
    );
  });
});

describe('what is set aside', () => {
  const report = evaluate(deal, policy, clock);
  const finding = report.findings.find(({ rule }) => rule === 'close-date-past');
  if (!finding) throw new RangeError('close-date-past');
  const snoozed: Snoozed[] = [
    { finding, snooze: { kind: 'snooze', until: '2026-10-20', reason: 'Dana is back on Tuesday' } },
  ];
  const line =
    '- Error: Close Date was 12 Oct 2026, 6 days ago. Snoozed until 20 Oct 2026: Dana is back on Tuesday';

  it.each([
    ['brief', toPlain(briefOf({ facts: deal, report, snoozed, policy, clock })), 'MEDDPPICC'],
    ['findings', findingsText({ facts: deal, report, snoozed }), undefined],
  ])('is told apart from what is open, in the %s', (_name, text, next) => {
    const at = text.indexOf('SET ASIDE');
    expect(text.slice(at, next ? text.indexOf(next) : undefined).trim()).toBe(`SET ASIDE\n\n${line}`);
    expect(text.slice(0, at)).not.toContain('Close Date was');
  });

  it('leaves nothing else when it is all there is', () => {
    const text = findingsText({ facts: deal, report: { ...report, findings: [finding] }, snoozed });
    expect(text).toContain('Nothing else to fix in what was judged.');
  });
});
