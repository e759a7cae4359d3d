import type { FieldRow } from '../../lib/judging/field-row.ts';
import { severities } from '../../lib/policy/names.ts';
import { type Finding, findRule, groups, type Outcome, rules } from '../../lib/rules/index.ts';
import { placesOf, placeWords } from './places-of.ts';

export type FindingGroup = { id: string; name: string; findings: Finding[] };

export function withOutcome(findings: readonly Finding[], outcome: Outcome): Finding[] {
  return findings.filter((finding) => finding.outcome === outcome);
}

/** What there is to fix: failed rules that are errors or warnings. */
export function issuesIn(findings: readonly Finding[]): Finding[] {
  return withOutcome(findings, 'fail').filter(({ severity }) => severity !== 'info');
}

/** What is only worth knowing: reminders, links and what looks odd. */
export function hintsIn(findings: readonly Finding[]): Finding[] {
  return withOutcome(findings, 'fail').filter(({ severity }) => severity === 'info');
}

/** By part of the handbook, in its order; most severe first inside a part. Empty parts are left out. */
export function byGroup(findings: readonly Finding[]): FindingGroup[] {
  return groups.flatMap(({ id, name }) => {
    const own = findings.filter(({ rule }) => findRule(rule)?.group === id);
    return own.length === 0 ? [] : [{ id, name, findings: own.toSorted(byWeight) }];
  });
}

function byWeight(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || positionOf(a) - positionOf(b);
}

function positionOf({ rule }: Finding): number {
  return rules.findIndex(({ id }) => id === rule);
}

/** By the place to open for what they miss; what settles most comes first. */
export function byPlace(findings: readonly Finding[], rows: readonly FieldRow[]): FindingGroup[] {
  const byOpening = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = placeWords(placesOf(finding, rows));
    byOpening.set(place, [...(byOpening.get(place) ?? []), finding]);
  }
  return [...byOpening]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([place, own]) => ({ id: place, name: placeName(place, own.length), findings: own }));
}

function placeName(place: string, rules: number): string {
  const more = rules === 1 ? '1 more rule' : `${rules} more rules`;
  return place === ''
    ? `On this page, but not understood: ${more} could be judged`
    : `Open ${place}: ${more} can be judged`;
}
