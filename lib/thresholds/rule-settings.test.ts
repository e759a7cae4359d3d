import { describe, expect, it } from 'vitest';
import { defaultPolicy, parsePolicy } from '../policy/index.ts';
import { findRule } from '../rules/index.ts';
import { ruleSettingOf, withHandbookRule, withRuleOn, withSeverity } from './rule-settings.ts';

const id = 'close-date-past';
const rule = findRule(id);
if (!rule) throw new Error(`${id} is no rule`);
const base = { version: 1, nextStep: { graceDays: 2 } };

function policyOf(document: unknown) {
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return parsed.policy;
}

describe('a rule’s settings', () => {
  it('are the handbook’s while nothing is said', () => {
    expect(ruleSettingOf(defaultPolicy, rule)).toEqual({ isOn: true, severity: 'error', isChanged: false });
  });

  it('are changed once the rule is off or has another severity', () => {
    const off = policyOf(withRuleOn(base, rule, false));
    expect(ruleSettingOf(off, rule)).toEqual({ isOn: false, severity: 'error', isChanged: true });
    const milder = policyOf(withSeverity(base, rule, 'info'));
    expect(ruleSettingOf(milder, rule)).toEqual({ isOn: true, severity: 'info', isChanged: true });
  });

  it('are not changed by a document that repeats the handbook', () => {
    const policy = policyOf({ rules: { [id]: { enabled: true, severity: 'error' } } });
    expect(ruleSettingOf(policy, rule).isChanged).toBe(false);
  });
});

describe('the document', () => {
  it('names a rule only by what differs', () => {
    const off = withRuleOn(base, rule, false);
    expect(off).toEqual({ ...base, rules: { [id]: { enabled: false } } });
    const both = withSeverity(off, rule, 'warning');
    expect(both).toEqual({ ...base, rules: { [id]: { enabled: false, severity: 'warning' } } });
    expect(withRuleOn(both, rule, true)).toEqual({ ...base, rules: { [id]: { severity: 'warning' } } });
  });

  it('is as before once a rule is back at the handbook’s', () => {
    expect(withSeverity(withSeverity(base, rule, 'info'), rule, 'error')).toEqual(base);
    expect(withHandbookRule(withRuleOn(base, rule, false), rule)).toEqual(base);
  });

  it('keeps the other rules', () => {
    const other = { version: 1, rules: { 'deal-age': { enabled: false } } };
    expect(withHandbookRule(withRuleOn(other, rule, false), rule)).toEqual(other);
  });
});
