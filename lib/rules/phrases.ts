/** A script that separates its words, so that a phrase can be asked to stand between word borders. */
const SPACED = /^[\p{Script=Latin}\p{N}]/u;
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
/** Matches nothing: what an empty list finds. */
const NOTHING = '(?!)';

/**
 * Finds any of the phrases as words of their own, in any letter case and whatever stands between the words
 * of one phrase. To be built once per policy.
 *
 * @param end `open` also takes a longer last word: "introduce" finds "introduced".
 */
export function phrasePattern(phrases: readonly string[], end: 'closed' | 'open' = 'closed'): RegExp {
  const sources = phrases.map((phrase) => sourceOf(phrase, end)).filter((source) => source !== '');
  return new RegExp(sources.length > 0 ? sources.join('|') : NOTHING, 'iu');
}

/** Letters and digits only, so nothing has to be escaped. */
function sourceOf(phrase: string, end: 'closed' | 'open'): string {
  const words = phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const source = words.join('[^\\p{L}\\p{N}]+');
  if (!SPACED.test(source)) return source;
  return `${BEFORE}${source}${end === 'closed' ? AFTER : ''}`;
}
