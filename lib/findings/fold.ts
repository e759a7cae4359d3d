import { type FieldPath, isFieldPath } from '../fields/index.ts';
import type { Policy, Severity } from '../policy/index.ts';
import type { Finding } from '../rules/index.ts';
import { type Fold, folds } from './fold-data.ts';

/** Findings with one cause, as one thing to do. */
export type FoldedFindings = {
  id: string;
  name: string;
  /** Of the first of its findings, which are in the order they came in. */
  severity: Severity;
  /** What is to be filled, each field once. */
  fields: FieldPath[];
  /** How many fields its findings ask for. */
  asked: number;
  findings: Finding[];
};

const foldByRule = new Map(folds.flatMap((fold) => Object.keys(fold.asks).map((rule) => [rule, fold])));

/**
 * Puts failed rules with one cause together, each such group where the first of its findings stood. A finding
 * that has no other beside it stays alone.
 */
export function foldFindings(failed: readonly Finding[], policy: Policy): (Finding | FoldedFindings)[] {
  const byFold = new Map<Fold, Finding[]>();
  for (const finding of failed) {
    const fold = foldByRule.get(finding.rule);
    if (fold) byFold.set(fold, [...(byFold.get(fold) ?? []), finding]);
  }
  return failed.flatMap((finding): (Finding | FoldedFindings)[] => {
    const fold = foldByRule.get(finding.rule);
    const together = fold && byFold.get(fold);
    if (!together || together.length === 1) return [finding];
    return together[0] === finding ? [folded(fold, together, policy)] : [];
  });
}

export function isFolded(one: Finding | FoldedFindings): one is FoldedFindings {
  return 'findings' in one;
}

function folded({ id, name, asks }: Fold, findings: Finding[], policy: Policy): FoldedFindings {
  const fields = fieldsOf(findings);
  const asked = new Set([...fields, ...findings.flatMap(({ rule }) => asks[rule]?.(policy) ?? [])]);
  const severity = findings[0]?.severity ?? 'info';
  return { id, name, severity, fields, asked: asked.size, findings };
}

function fieldsOf(findings: readonly Finding[]): FieldPath[] {
  return [...new Set(findings.flatMap(({ fields }) => fields.filter(isFieldPath)))];
}
