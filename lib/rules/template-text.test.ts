import { expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { isTemplateText } from './template-text.ts';

const templates = (templateTexts: string[]) => ({
  ...defaultPolicy,
  commandPlan: { ...defaultPolicy.commandPlan, templateTexts },
});

it.each([
  ['Insert text here', true],
  ['  [insert  TEXT here.]', true],
  ['<p>&nbsp;Insert text here</p>', true],
  ['Insert text here, please', false],
  ['Insert the signed order form', false],
  ['The order form', false],
  ['', false],
])('%j is template text: %s', (text, is) => {
  expect(isTemplateText(text, defaultPolicy)).toBe(is);
});

it('is what the policy lists', () => {
  expect(isTemplateText('Fill me', templates(['fill me!']))).toBe(true);
  expect(isTemplateText('Insert text here', templates([]))).toBe(false);
  expect(isTemplateText('', templates(['...']))).toBe(false);
});
