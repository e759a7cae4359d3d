import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { isTemplate, repeats } from './template-text.ts';

const { fillers } = defaultPolicy;

describe('a template that is not filled in', () => {
  it.each([
    'Title:',
    '\t- Title:',
    '* Title:',
    '*\tTitle:',
    '1. Title:',
    '12) Title:',
    'Name: [name]\nTitle: TBD',
    'Date met: ____',
    'Close plan: enter it here',
    'Lorem ipsum dolor sit amet',
    'Q: Who signs?\nA: TBD',
  ])('is %j', (text) => {
    expect(isTemplate(text, fillers)).toBe(true);
  });

  it.each([
    'Name: Dana\nTitle:',
    'Title:\nName: Dana',
    'Name: [Dana Whitfield]',
    'Dana [title]',
    '?? Title:',
    'Dana met us (title: see deck)',
    'tbd',
  ])('is not %j', (text) => {
    expect(isTemplate(text, fillers)).toBe(false);
  });
});

it('spaces that a template leaves behind are not divided in every way', () => {
  expect(isTemplate(`${' '.repeat(50_000)}Dana`, fillers)).toBe(false);
  expect(isTemplate('[name] '.repeat(50_000), fillers)).toBe(true);
});

describe('a text that repeats what was asked', () => {
  const asked = ['Have we met?', 'What do they care about?', 'Partner', 'The cloud; or that there is none.'];

  it.each([
    'have we met',
    'Have we met?! What do they care about?',
    'What do they care about\nHave we met',
    '1. Have we met\n2. What do they care about',
    '1. Have we met? 2. What do they care about?',
    '11. Have we met? 12. What do they care about?',
    'a. Have we met? b. What do they care about?',
    'Q: Have we met?\nA: TBD\nQ: What do they care about?\nA: n/a',
    'Partner: The cloud; or that there is none.',
  ])('is %j', (text) => {
    expect(repeats(text, asked, fillers)).toBe(true);
  });

  it.each(['Have we met? Yes, on 4 March.', 'TBD', 'What do they care about: cost', '...', ''])(
    'is not %j',
    (text) => {
      expect(repeats(text, asked, fillers)).toBe(false);
    },
  );
});
