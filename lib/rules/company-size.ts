import { indexed } from '../policy/indexed.ts';
import type { Policy } from '../policy/policy.ts';
import { plainText } from '../text/plain-text.ts';
import { phrasePattern } from './phrases.ts';

/** "Look it up in Datafox, then Zoominfo, then LinkedIn.": the order of F-005 and what F-007 forbids. */
export function whereToLookUp({ engagement: { sources } }: Policy): string {
  const places = sources.length > 0 ? ` in ${sources.join(', then ')}` : '';
  return `Look the employee count up${places}. Never ask the customer.`;
}

const patterns = indexed(({ engagement: { sizeQuestions, askWords, sizeExceptions, sources } }) => {
  const size = phrasePattern(sizeQuestions);
  return {
    hint: firstWords(sizeQuestions),
    size,
    question: phrasePattern(sizeQuestions.filter((phrase) => /^how\b/i.test(phrase))),
    endsInQuestion: new RegExp(`(?:${size.source})[^\\p{L}\\p{N}?？]*[?？]`, 'iu'),
    asking: phrasePattern(askWords),
    exception: phrasePattern([...sizeExceptions, ...sources]),
  };
});

/**
 * Whether a sentence of a text plans to ask a customer for the company's size (F-007). The bare mention of
 * a headcount is no such plan: it may be a finding, or the saving that a deal is about.
 */
export function asksForCompanySize(text: string, policy: Policy): boolean {
  const { hint, size, question, endsInQuestion, asking, exception } = patterns(policy);
  if (!hint.test(text)) return false;
  return sentencesOf(text).some((sentence) => {
    if (!size.test(sentence) || exception.test(sentence)) return false;
    return question.test(sentence) || endsInQuestion.test(sentence) || asking.test(sentence);
  });
}

/** Nearly no field holds even the first word of a phrase; asking for those is all that most texts cost. */
function firstWords(phrases: readonly string[]): RegExp {
  const words = phrases.flatMap((phrase) => /[\p{L}\p{M}\p{N}]+/u.exec(phrase)?.[0].toLowerCase() ?? []);
  return new RegExp(words.length > 0 ? [...new Set(words)].join('|') : '(?!)', 'i');
}

function sentencesOf(text: string): string[] {
  return text
    .split(/[\r\n]+|<br\b|<\/(?:p|li|div)\b/i)
    .flatMap((line) => plainText(line).split(/(?<=[.!?;？。])\s+/));
}
