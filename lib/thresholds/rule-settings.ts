import type { Policy, Severity } from '../policy/index.ts';
import type { RuleMeta } from '../rules/index.ts';
import { type SparseDocument, withoutSetting, withSetting } from './sparse-document.ts';

/** How a rule counts under a policy. */
export type RuleSetting = {
  isOn: boolean;
  severity: Severity;
  /** Anything is not as the handbook has it. */
  isChanged: boolean;
};

export function ruleSettingOf(policy: Policy, { id, severity: own }: RuleMeta): RuleSetting {
  const { enabled = true, severity = own } = policy.rules[id] ?? {};
  return { isOn: enabled, severity, isChanged: !enabled || severity !== own };
}

/** The document with the rule switched; a rule that is on is not named, as in the handbook. */
export function withRuleOn(document: unknown, { id }: RuleMeta, isOn: boolean): SparseDocument {
  const path = `rules.${id}.enabled`;
  return isOn ? withoutSetting(document, path) : withSetting(document, path, false);
}

/** The document with the rule's severity; the handbook's own is left out. */
export function withSeverity(document: unknown, { id, severity: own }: RuleMeta, severity: Severity) {
  const path = `rules.${id}.severity`;
  return severity === own ? withoutSetting(document, path) : withSetting(document, path, severity);
}

/** The document with the rule as the handbook has it. */
export function withHandbookRule(document: unknown, { id }: RuleMeta): SparseDocument {
  return withoutSetting(document, `rules.${id}`);
}
