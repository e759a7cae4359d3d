import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { isFieldPath } from '../../lib/fields/index.ts';
import { citationOf } from '../../lib/handbook/citations.ts';
import { defaultPolicy } from '../../lib/policy/index.ts';
import { settingsAt } from '../../lib/policy/settings-at.ts';
import type { Example } from '../../lib/rules/cases.ts';
import { groups, type Rule, rules } from '../../lib/rules/index.ts';
import { textsOf } from '../../lib/rules/rule-texts.ts';
import { RULE_DOCS_TIMEOUT_MS, runRuleDocs } from './rule-docs.ts';
import { shippedFiles } from './source-files.ts';

describe('the registry', () => {
  it('holds each rule that a file of lib/rules exports, once', async () => {
    const found = (await Promise.all(shippedFiles('lib/rules').map(ruleIn))).flat();
    const count = (rule: Rule) => rules.filter((one) => one === rule).length;
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ rule }) => count(rule) !== 1).map(({ path }) => path)).toEqual([]);
    expect(rules.length).toBe(found.length);
    expect(found.filter(({ path, rule }) => basename(path, '.ts') !== rule.id)).toEqual([]);
  });

  it('gives no id twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

/** They apply only when there is something to say, and never pass. */
const onlySpeak: ReadonlySet<string> = new Set([
  'close-date-push-to-friday',
  'deck-content-checklist',
  'forecast-review-horizon',
  'renewal-value-compare',
  'segment-check-first',
  'stage-resources',
  'strategic-field-org',
]);

let examples: Example[] = [];
beforeAll(() => {
  const { code, out, err } = runRuleDocs('--examples');
  if (code !== 0) throw new Error(`The cases of the rules could not be read.\n${err}`);
  examples = JSON.parse(out);
}, RULE_DOCS_TIMEOUT_MS);

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (id, rule) => {
  it('has a test beside it that proves a pass, a failure, and when it cannot say or does not apply', () => {
    expect(existsSync(`lib/rules/${id}.test.ts`)).toBe(true);
    const outcomes = examples.filter((example) => example.rule === id).map(({ outcome }) => outcome);
    const has = (pattern: RegExp) => outcomes.some((outcome) => pattern.test(outcome));
    expect({
      pass: has(/pass/),
      fail: has(/fail/),
      neither: has(/unknown|not-applicable/),
    }).toEqual({ pass: !onlySpeak.has(id), fail: true, neither: true });
  });

  it('belongs to a group', () => {
    expect(groups.map((group) => group.id)).toContain(rule.group);
  });

  it('cites clauses that are known', () => {
    expect(rule.cites.filter((cite) => !citationOf(cite))).toEqual([]);
  });

  it('compares with settings that the policy has', () => {
    expect(textsOf(rule).parameters.filter((path) => settingsAt(defaultPolicy, path).length === 0)).toEqual(
      [],
    );
  });

  it('asks for fields that exist', () => {
    expect([...rule.needs, ...rule.uses].filter((path) => !isFieldPath(path))).toEqual([]);
  });
});

async function ruleIn(path: string): Promise<{ path: string; rule: Rule }[]> {
  const module: { default?: unknown } = await import(pathToFileURL(resolve(path)).href);
  return isRule(module.default) ? [{ path, rule: module.default }] : [];
}

function isRule(exported: unknown): exported is Rule {
  return typeof exported === 'object' && exported !== null && 'judge' in exported && 'id' in exported;
}
