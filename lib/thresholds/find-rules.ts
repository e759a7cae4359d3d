import type { Policy } from '../policy/index.ts';
import { type GroupId, groups, type Rule } from '../rules/index.ts';
import { textsOf } from '../rules/rule-texts.ts';
import { ruleSettingOf } from './rule-settings.ts';

export type RuleGroup = { id: GroupId; name: string; rules: readonly Rule[] };

/** Which rules to list. */
export type RuleFilter = {
  /** Every word must be found in a rule's own text or its group's name, in any order. */
  text: string;
  changedOnly: boolean;
};

/** The rules that fit, by group in the handbook's order; groups without any are left out. */
export function findRules(rules: readonly Rule[], policy: Policy, filter: RuleFilter): RuleGroup[] {
  const wanted = words(filter.text);
  return groups.flatMap(({ id, name }) => {
    const fits = (rule: Rule) =>
      rule.group === id &&
      (!filter.changedOnly || ruleSettingOf(policy, rule).isChanged) &&
      wanted.every((word) => textOf(rule, name).includes(word));
    const found = rules.filter(fits);
    return found.length > 0 ? [{ id, name, rules: found }] : [];
  });
}

function words(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function textOf(rule: Rule, group: string): string {
  const { id, title, cites } = rule;
  const { when, why } = textsOf(rule);
  return [id, title, when, why, ...cites, group].join(' ').toLowerCase();
}
