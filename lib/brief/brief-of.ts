import type { Clock } from '../calendar/clock.ts';
import { type Fact, factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { type FieldPath, kindAt, labelAt } from '../fields/index.ts';
import type { Snoozed } from '../judging/apply-snoozes.ts';
import { elementIds, type Level, levelOf } from '../meddppicc/index.ts';
import type { WholePolicy } from '../policy/index.ts';
import type { Report } from '../rules/index.ts';
import { dayName, grouped, money } from '../rules/words.ts';
import { cleanText } from './clean-text.ts';
import type { Block, Brief, Inline } from './document.ts';
import { asideItems, findingItems } from './finding-items.ts';

/** What a brief is made from: one judged opportunity and the day. */
export type BriefInput = {
  facts: Facts;
  report: Report;
  /** The failed rules that the seller has set aside; they are in the report as well. */
  snoozed: readonly Snoozed[];
  policy: WholePolicy;
  clock: Clock;
};

/** A field's text fills a screen at most; whoever wants more opens the record. */
const MAX_TEXT = 2_000;
/** A table's cell is read beside its neighbours. */
const MAX_CELL = 500;
/** A name is a line. */
const MAX_NAME = 255;

const HEADER: readonly FieldPath[] = [
  'opportunity.accountName',
  'account.segment',
  'opportunity.stage',
  'opportunity.type',
  'opportunity.amount',
  'opportunity.iacv',
  'opportunity.closeDate',
  'opportunity.forecastCategory',
  'opportunity.owner',
  'opportunity.nextStepDate',
  'opportunity.nextSteps',
];
const WHYS: readonly FieldPath[] = [
  'opportunity.whyNow',
  'opportunity.whyGitLab',
  'opportunity.whyDoAnything',
];
const PLAN: readonly FieldPath[] = ['opportunity.closePlan', 'opportunity.risks', 'opportunity.help'];

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  empty: 'Empty',
  claimed: 'Claimed',
  evidenced: 'Evidenced',
  unknown: 'Not on this page',
};

/** A deal brief for a consult, a review or a one-to-one: facts, findings, plan, gaps and questions. */
export function briefOf({ facts, report, snoozed, policy, clock }: BriefInput): Brief {
  const elements = elementIds.map((id) => {
    const fact = factAt(facts, `opportunity.${id}`);
    return { element: policy.meddppicc[id], fact, ...levelOf(policy.meddppicc[id], fact, policy.fillers) };
  });
  const open = elements.filter(({ level }) => level !== 'evidenced');
  const findings = findingItems(report, snoozed);
  const aside = asideItems(snoozed);
  return {
    title: nameOf(facts),
    blocks: [
      { kind: 'pairs', pairs: pairsOf(HEADER, facts) },
      { kind: 'heading', text: 'Findings' },
      findings.length > 0
        ? { kind: 'list', items: findings }
        : { kind: 'text', text: 'Nothing to fix in what was judged.' },
      ...asideBlocks(aside),
      { kind: 'heading', text: 'MEDDPPICC' },
      {
        kind: 'table',
        head: ['Element', 'Level', 'Text'],
        rows: elements.map(({ element, level, fact }) => [
          element.name,
          fact.state === 'unreadable' ? 'Not understood' : LEVEL_WORDS[level],
          factWords(fact, 'opportunity.metrics', MAX_CELL),
        ]),
      },
      { kind: 'heading', text: 'Why' },
      { kind: 'pairs', pairs: pairsOf(WHYS, facts) },
      { kind: 'heading', text: 'Close plan' },
      { kind: 'pairs', pairs: pairsOf(PLAN, facts) },
      ...questionBlocks(open),
      { kind: 'text', text: judgedWords(report, clock) },
    ],
  };
}

/** The deal's name, or what it is when the page shows none. */
export function nameOf(facts: Facts): string {
  const name = factAt(facts, 'opportunity.name');
  return name.state === 'value' ? cleanText(name.value, MAX_NAME) : 'This opportunity';
}

function asideBlocks(items: Inline[][]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Set aside' },
        { kind: 'list', items },
      ];
}

type OpenElement = { element: WholePolicy['meddppicc']['metrics']; reason: string };

function questionBlocks(open: readonly OpenElement[]): Block[] {
  if (open.length === 0) return [];
  const pairs = open.map(
    ({ element, reason }) => [element.name, [reason, ...element.questions].join('\n')] as const,
  );
  return [
    { kind: 'heading', text: 'Gaps and questions' },
    { kind: 'pairs', pairs },
  ];
}

function pairsOf(paths: readonly FieldPath[], facts: Facts): (readonly [string, string])[] {
  return paths.map((path) => [labelAt(path), wordsFor(path, facts, MAX_TEXT)] as const);
}

function wordsFor(path: FieldPath, facts: Facts, limit: number): string {
  return factWords(factAt(facts, path), path, limit);
}

/** The four states in words that cannot be taken for a value. */
function factWords(fact: Fact<unknown>, path: FieldPath, limit: number): string {
  if (fact.state === 'absent') return '(not on the page)';
  if (fact.state === 'blank') return '(blank)';
  if (fact.state === 'unreadable') return `(not understood: ${cleanText(fact.raw, limit)})`;
  return cleanText(valueWords(fact.value, path), limit);
}

/** The same words in every locale, since a brief is read by others. */
function valueWords(value: unknown, path: FieldPath): string {
  switch (kindAt(path)) {
    case 'money':
      return money(value as { amount: number; currency: string });
    case 'date':
      return dayName(String(value));
    case 'count':
      return grouped(value as number);
    case 'percent':
      return `${value}%`;
    case 'flag':
      return value ? 'Yes' : 'No';
    case 'text':
      return String(value);
  }
}

function judgedWords({ findings }: Report, { today }: Clock): string {
  const judged = findings.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail').length;
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown').length;
  const share = unknown === 0 ? `all ${judged} rules that apply` : `${judged} of ${judged + unknown} rules`;
  return `Judged ${share} on ${dayName(today)}.`;
}
