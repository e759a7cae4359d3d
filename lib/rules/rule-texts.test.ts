import { expect, it } from 'vitest';
import { rules } from './index.ts';
import { textsOf } from './rule-texts.ts';

it.each(rules.map((rule) => [rule.id, rule] as const))('%s says when it applies and why', (_id, rule) => {
  const { when, why } = textsOf(rule);
  expect(when).toMatch(/^[A-Z].+\.$/s);
  expect(why).toMatch(/^[A-Z].+\.$/s);
});

it('texts that a rule was built without are missed', () => {
  expect(() => textsOf({ id: 'deal-age' })).toThrow('the texts of deal-age were left out');
});
