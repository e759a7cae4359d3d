import { indexed } from '../policy/indexed.ts';
import type { Policy } from '../policy/policy.ts';
import { wordsOf } from '../text/plain-text.ts';

/** Whether a text is one that was pasted from a template, which answers nothing. */
export function isTemplateText(text: string, policy: Policy): boolean {
  const { opening, texts } = templatesOf(policy);
  return opening.test(text) && texts.has(wordsOf(text));
}

/** Taking every text apart is slow; nearly all of them already begin with another word than a template. */
const templatesOf = indexed(({ commandPlan: { templateTexts } }) => {
  const texts = new Set(templateTexts.map(wordsOf).filter((words) => words !== ''));
  const firstWords = [...texts].map((words) => words.split(' ')[0]);
  const opening = firstWords.length > 0 ? `${MARKS_BEFORE}(?:${firstWords.join('|')})` : '(?!)';
  return { texts, opening: new RegExp(opening, 'iu') };
});

/** Marks, tags and entities that may stand before the first word. */
const MARKS_BEFORE = '^(?:[^\\p{L}\\p{N}<&]|<[^<>]{0,200}>|&[a-z]{1,9};)*';
