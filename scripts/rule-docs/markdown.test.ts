import { expect, it } from 'vitest';
import { code, escaped, link, markdownTable } from './markdown.ts';

it('keeps marks of Markdown from setting a text', () => {
  expect(escaped('a_b *c* [d] <e> | f\\g `h`')).toBe('a\\_b \\*c\\* \\[d\\] \\<e\\> \\| f\\\\g \\`h\\`');
});

it('puts a text of several lines on one', () => {
  expect(escaped('one \n two')).toBe('one two');
});

it('keeps a bar in code from ending a cell', () => {
  expect(code('a|b')).toBe('`a\\|b`');
});

it('fences code that holds a fence', () => {
  expect(code('`a`')).toBe('`` `a` ``');
});

it('links a text', () => {
  expect(link('Required 7', 'https://a.example/#b')).toBe('[Required 7](https://a.example/#b)');
});

it('writes a table', () => {
  expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
