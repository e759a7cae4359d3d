import { describe, expect, it } from 'vitest';
import { withoutProperties } from './without-properties.ts';

const functions = new Set(['define']);
const names = new Set(['why', 'list']);

/** The code that is left, without what sets it apart. */
function left(code: string): string {
  return withoutProperties(code, functions, names).replace(/\s+/g, ' ').trim();
}

describe('code without properties', () => {
  it.each([
    ['text', "define({ id: 'a', why: 'because', cites: [] });", "define({ id: 'a', cites: [] });"],
    ['the last one', "define({ id: 'a', why: 'because' });", "define({ id: 'a', });"],
    ['a method', 'define({ list(all) { return all; }, id });', 'define({ id });'],
    ['a short form', 'export default define({ id, list, why });', 'export default define({ id, });'],
    ['one in a typed call', "define<Needs>({ why: 'a, b' , id });", 'define<Needs>({ id });'],
    ['two in a row', "define({ why: 'a', list: [1, 2], id });", 'define({ id });'],
  ])('lacks %s', (_what, code, expected) => {
    expect(left(code)).toBe(expected);
  });

  it.each([
    ['of another function', "other({ why: 'because' });"],
    ['within another object', "define({ id: { why: 'because' } });"],
    ['in a text', "define({ id: 'why: because,' });"],
    ['of an object that was made before', "const all = { why: 'because' }; define(all);"],
  ])('keeps those %s', (_where, code) => {
    expect(left(code)).toBe(code);
  });
});
