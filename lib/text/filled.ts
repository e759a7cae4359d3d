/** Text as a reader sees it: no markup, entities or direction marks, single spaces. */
export function plainText(text: string): string {
  return text
    .replace(/<[a-z/!][^<>]{0,200}>/gi, ' ')
    .replace(/&nbsp;|&#160;/gi, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lower case, words only: `"N/A."` and `"n / a"` both become `n a`. */
export function wordsOf(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when the field says something: filler such as `-`, `n/a`, `tbd` or `.` counts as blank. */
export function isFilled(text: string | null, fillers: readonly string[]): text is string {
  if (text === null) return false;
  const words = wordsOf(text);
  return words !== '' && !fillers.includes(words);
}

/** True when every sentence is a question: the script of stage 1, not an answer to it. */
export function isPlaceholder(text: string): boolean {
  const sentences = plainText(text)
    .split(/(?<=[.!?？؟])\s+/)
    .filter((sentence) => wordsOf(sentence) !== '');
  return sentences.length > 0 && sentences.every((sentence) => /[?？؟]["')\]]*$/.test(sentence));
}
