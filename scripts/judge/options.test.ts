import { expect, it } from 'vitest';
import { parseOptions } from './options.ts';

it('takes a file alone', () => {
  expect(parseOptions(['facts.json'])).toEqual({ ok: true, options: { file: 'facts.json', isJson: false } });
});

it('takes every option, before and after the file', () => {
  const words = '--policy p.json --today 2026-03-18 list.json --list opportunities --target 90000 --json';
  expect(parseOptions(words.split(' '))).toEqual({
    ok: true,
    options: {
      file: 'list.json',
      policy: 'p.json',
      today: '2026-03-18',
      list: 'opportunities',
      target: 90_000,
      isJson: true,
    },
  });
});

it.each([
  ['', 'No file was named.'],
  ['a.json b.json', 'One file is judged at a time; "b.json" is another.'],
  ['a.json --verbose', "Unknown option '--verbose'."],
  ['a.json --today 2026-02-30', '--today: expected a day like 2026-03-18, got "2026-02-30".'],
  ['a.json --today', "Option '--today <value>' argument missing."],
  ['a.json --list deals', '--list: expected opportunities or accounts, got "deals".'],
  ['a.json --list accounts --target 90k', '--target: expected an amount over 0, got "90k".'],
  ['a.json --list accounts --target 0', '--target: expected an amount over 0, got "0".'],
  ['a.json --target 5', '--target is for a list; add --list opportunities.'],
])('does not understand "%s"', (line, message) => {
  expect(parseOptions(line.split(' ').filter(Boolean))).toEqual({ ok: false, message });
});
