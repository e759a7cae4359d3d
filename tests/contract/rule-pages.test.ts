import { expect, it } from 'vitest';
import { RULE_DOCS_TIMEOUT_MS, runRuleDocs } from './rule-docs.ts';

it(
  'the rule pages are what the rules and their tests say',
  () => {
    const { code, err } = runRuleDocs('--check');
    expect(err).toBe('');
    expect(code).toBe(0);
  },
  RULE_DOCS_TIMEOUT_MS,
);
