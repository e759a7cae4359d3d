import { expect, it } from 'vitest';
import rule from './close-date-present.ts';
import { findingOf } from './finding.ts';
import { fail, pass, unknown } from './rule.ts';

const { id, severity, needs, cites } = rule;

it('states what the rule says where the verdict leaves it open', () => {
  const finding = findingOf(rule, pass('It is there.'), undefined);
  expect(finding).toEqual({
    rule: id,
    outcome: 'pass',
    severity,
    because: 'It is there.',
    fields: needs,
    cites,
  });
  expect(finding).not.toHaveProperty('advice');
});

it("states the verdict's own severity, fields and advice", () => {
  const verdict = fail('It is blank.', 'Fill it.', { severity: 'info', fields: ['siblings'] });
  expect(findingOf(rule, verdict, undefined)).toMatchObject({
    severity: 'info',
    fields: ['siblings'],
    advice: 'Fill it.',
  });
});

it("takes the policy's severity before any other", () => {
  const verdict = fail('It is blank.', 'Fill it.', { severity: 'info' });
  expect(findingOf(rule, verdict, { severity: 'warning' }).severity).toBe('warning');
});

it('has no advice where an unknown has none', () => {
  expect(unknown('It is not here.', ['siblings']).advice).toBeUndefined();
  expect(findingOf(rule, unknown('It is not here.', ['siblings']), undefined)).not.toHaveProperty('advice');
  expect(findingOf(rule, unknown('It is not here.', ['siblings'], 'Look.'), undefined).advice).toBe('Look.');
});
