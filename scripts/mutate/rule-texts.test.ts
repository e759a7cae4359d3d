import { expect, it } from 'vitest';
import { type SyntaxPath, shouldIgnore } from './rule-texts.ts';

/** The path of `caller({ [key]: … })`. */
function propertyOf(caller: string, key: string): SyntaxPath {
  const call = { node: { type: 'CallExpression', callee: { name: caller } }, parentPath: null };
  const object = { node: { type: 'ObjectExpression' }, parentPath: call };
  return { node: { type: 'ObjectProperty', key: { name: key } }, parentPath: object };
}

it.each([
  ['defineRule', 'title'],
  ['defineRule', 'cites'],
  ['definePipelineRule', 'why'],
])('leaves what %s is told as %s', (caller, key) => {
  expect(shouldIgnore(propertyOf(caller, key))).toMatch(/rule pages/);
});

it.each([
  ['defineRule', 'severity'],
  ['defineRule', 'applies'],
  ['fail', 'title'],
])('mutates what %s is told as %s', (caller, key) => {
  expect(shouldIgnore(propertyOf(caller, key))).toBeUndefined();
});

it('mutates everything that is no property', () => {
  expect(shouldIgnore({ node: { type: 'StringLiteral' }, parentPath: null })).toBeUndefined();
});
