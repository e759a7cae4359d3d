import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { isFilled } from './filled.ts';

describe('a filled field', () => {
  it.each([
    null,
    '',
    ' ',
    '.',
    '-',
    '--',
    'n/a',
    'N/A',
    'N.A.',
    'N.A',
    'n.a / tbd',
    'tbd',
    'TBD!',
    '<p>&nbsp;</p>',
    '\u00a0',
    '\u200f',
    '?',
    '-'.repeat(60),
    '~'.repeat(60),
    '<strong></strong><strong></strong>',
    '&nbsp;&nbsp;&nbsp;',
    'TBD TBD',
    'tbd / n/a',
    'TBD TBD TBD TBD TBD TBD TBD TBD',
    'TBD / to be confirmed',
    'tbd, n/a; unknown',
    'to be determined',
    'To be confirmed.',
    '1. TBD\n2. n/a',
    '- tbd\n- to be confirmed',
    'a) TBD',
    '<ol><li>TBD</li><li>n/a</li></ol>',
    '1.',
  ])('is not %j', (text) => {
    expect(isFilled(text, defaultPolicy.fillers)).toBe(false);
  });

  it.each([
    'Call Dana',
    'TBD: Dana decides on Friday',
    '7',
    '1.5',
    '東京で会議',
    'لا',
    'To be confirmed by Dana',
    'To do: call Dana',
    'TBD\n1. Dana decides',
    'Test the runner',
    '1. Call Dana',
    'a b',
    'Q3 TBD',
    '連絡する TBD',
  ])('is %j', (text) => {
    expect(isFilled(text, defaultPolicy.fillers)).toBe(true);
  });
});

it('a filler is told in any spelling', () => {
  expect(isFilled('n/a', ['N/A', 'TBD'])).toBe(false);
  expect(isFilled('tbd.', ['N/A', 'TBD'])).toBe(false);
  expect(isFilled('-', ['-'])).toBe(false);
  expect(isFilled('Dana', ['-'])).toBe(true);
});

it('a filler as long as the longest is one too', () => {
  expect(isFilled('Unknown', ['unknown', 'x'])).toBe(false);
  expect(isFilled('Unknowns', ['unknown', 'x'])).toBe(true);
});
