import { describe, expect, it } from 'vitest';
import type { Clock } from '../calendar/clock.ts';
import type { AccountFacts, Facts, Money, OpportunityFacts } from '../facts/facts.ts';
import { defaultPolicy, parsePolicy, type SegmentKey, type SegmentThresholds } from '../policy/index.ts';
import { lackingIn } from './cases-hold.ts';
import { evaluateWith } from './evaluate.ts';
import type { Finding, Outcome } from './report.ts';
import type { Person, Rule } from './rule.ts';
import { DERIVED, watched } from './watched-facts.ts';

/*
 * The language in which rules are proven: a clean deal, what is different about it, what is expected.
 * Imported by tests, and by the rule pages, which show the cases as examples.
 */

/** Wednesday, month 2 of FY27-Q1, which runs from 1 February to 30 April. */
export const WEDNESDAY: Clock = { today: '2026-03-18', time: '10:00' };

/** Marks a field that the page does not show. */
export const absent = Symbol('absent');
/** Marks a field whose text could not be understood. */
export const garbled = { unreadable: 'next week' };

export function usd(amount: number): Money {
  return { amount, currency: 'USD' };
}

type Changes<T> = { [K in keyof T]?: T[K] | typeof absent };
export type DealChanges = Changes<OpportunityFacts> & {
  account?: Changes<AccountFacts>;
} & Pick<Facts, 'activities' | 'siblings'>;

/** The same deal in another segment. */
export const midMarket = { account: { segment: 'Mid-Market' } } as const;
export const large = { account: { segment: 'Large' } } as const;
export const pubSec = { account: { segment: 'PubSec' } } as const;

/** A policy in which one segment has other thresholds. */
export function withThresholds(segment: SegmentKey, changed: Partial<SegmentThresholds>): object {
  const { thresholds } = defaultPolicy;
  return { thresholds: { ...thresholds, [segment]: { ...thresholds[segment], ...changed } } };
}

const filledPlan = {
  whyNow: 'Licence ends 31 March and the audit starts in April.',
  whyGitLab: 'One application instead of five tools.',
  whyDoAnything: 'Each release costs two weeks of manual checks.',
  valueDriver: 'Deliver better products faster',
  solution: 'Automate software delivery',
  primaryCapability: 'CI/CD',
  metrics: 'Release time from 14 days to 2 days by June.',
  economicBuyer: 'Dana Ruiz, VP Engineering, met on 3 March.',
  decisionCriteria: 'Self-managed, SSO, audit log.',
  decisionProcess: 'Trial, security review, board on 25 March.',
  partner: 'None, checked on 2 March.',
  paperProcess: 'Our MSA, legal review five days, signer is the CFO.',
  identifyPain: 'Releases slip each month.',
  champion: 'Lee Park, platform lead.',
  competition: 'The present tool, renewed yearly.',
  closePlan: '25 March board, 27 March quote, 31 March signature.',
  risks: 'Board meeting may move.',
  help: null,
} as const satisfies OpportunityFacts;

/** A Commercial deal that no rule warns about, and its account. */
const cleanDeal: { opportunity: OpportunityFacts; account: AccountFacts } = {
  opportunity: {
    name: 'Northwind - 50 Premium',
    stage: '3-Technical Evaluation',
    type: 'New Business',
    amount: usd(20_000),
    iacv: usd(18_000),
    closeDate: '2026-03-31',
    forecastCategory: 'Commit',
    nextSteps: 'Send Dana the ROI slide and ask whether legal has signed off.',
    nextStepDate: '2026-03-20',
    nextStepsOwner: 'Sam Field',
    deckLink: 'https://docs.google.com/presentation/d/northwind/edit',
    createdDate: '2026-01-12',
    managerReview: '2026-03-10 Gaps: paper process. Sam asks Dana for the signer by 2026-03-20.',
    stageEnteredDate: '2026-03-02',
    isWebDirect: false,
    ...filledPlan,
  },
  account: {
    name: 'Northwind',
    segment: 'SMB',
    employeeCount: 60,
    accountRank: '1',
    rankNotes: 'Zoominfo: 60 employees. The new CTO wants one tool for all teams this year.',
    rankChangedDate: '2026-02-10',
    potentialUsers: 50,
    renewalDate: '2026-12-31',
  },
};

/** The clean deal with some fields changed, blank (`null`) or absent. */
export function dealWith({ account = {}, activities, siblings, ...opportunity }: DealChanges): Facts {
  return {
    opportunity: applied(cleanDeal.opportunity, opportunity),
    account: applied(cleanDeal.account, account),
    ...(activities ? { activities } : {}),
    ...(siblings ? { siblings } : {}),
  };
}

function applied<T extends object>(base: T, changes: object): T {
  const kept = Object.entries({ ...base, ...changes }).filter(([, value]) => value !== absent);
  return Object.fromEntries(kept) as T;
}

type Expected = Outcome | 'fail error' | 'fail warning' | 'fail info' | 'pass info';
type More = {
  clock?: Clock;
  /** Laid over the default policy. */
  policy?: object;
  person?: Person;
  because?: RegExp;
  advice?: RegExp;
  fields?: string[];
};
/** What is different about the deal in words, as facts, and what the rule makes of it. */
export type Case = [name: string, changes: DealChanges, expected: Expected, more?: More];

/** A proven case in words: the rule's id, what is different, what the rule makes of it. */
export type Example = { rule: string; name: string; outcome: string };

/** Every case proven in this process, in order. */
export const examples: Example[] = [];

/** Judges one deal by one rule, through the engine. */
export function judge(rule: Rule, facts: Facts, { clock = WEDNESDAY, policy, person }: More = {}): Finding {
  const parsed = parsePolicy({ ...defaultPolicy, ...policy, version: 1 });
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  const [finding] = evaluateWith([rule], facts, parsed.policy, clock, person).findings;
  if (!finding) throw new Error(`${rule.id} gave no finding`);
  return finding;
}

/** What is shown of a verdict is never a fragment. */
export const SENTENCES = /^["\p{L}\p{N}].*\.$/su;

/** Runs a rule's cases as tests. */
export function prove(rule: Rule, cases: readonly Case[]): void {
  examples.push(...cases.map(([name, , outcome]) => ({ rule: rule.id, name, outcome })));
  describe(rule.id, () => {
    it.each(cases)('%s', (_name, changes, expected, more = {}) => {
      const finding = judge(rule, dealWith(changes), more);
      const { outcome, severity, because, advice, fields } = finding;
      const [wantedOutcome, wantedSeverity] = expected.split(' ');
      expect({ outcome, because }).toMatchObject({ outcome: wantedOutcome });
      expect(because).toMatch(SENTENCES);
      expect(because).not.toContain(`The rule ${rule.id} failed`);
      if (outcome === 'fail') expect(advice).toMatch(SENTENCES);
      expect(severity).toMatch(/^(?:error|warning|info)$/);
      if (wantedSeverity) expect(severity).toBe(wantedSeverity);
      if (more.because) expect(because).toMatch(more.because);
      if (more.advice) expect(advice ?? '').toMatch(more.advice);
      if (more.fields) expect(fields).toEqual(more.fields);
    });

    it('is proven with each state of the fields it needs, each segment and a closed deal', () => {
      expect(
        lackingIn(
          rule,
          cases.map(([, changes]) => dealWith(changes)),
        ),
      ).toEqual([]);
    });

    it('declares the fields that it reads, and reads those that it declares', () => {
      const read = new Set<string>(DERIVED);
      for (const [, changes, , more] of cases) judge(rule, watched(dealWith(changes), read), more);
      const asked = judge(rule, { opportunity: {}, account: {} });
      const declared = [...rule.needs, ...rule.uses, ...(asked.outcome === 'unknown' ? asked.fields : [])];
      const readByIt = [...read].filter((path) => !DERIVED.includes(path));
      expect(readByIt.filter((path) => !declared.some((one) => one === path))).toEqual([]);
      if (!rule.judgePipeline)
        expect([...rule.needs, ...rule.uses].filter((path) => !read.has(path))).toEqual([]);
    });
  });
}
