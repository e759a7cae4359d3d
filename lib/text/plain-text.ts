/** Anything that a plain text would lose; most fields have none of it. */
const NOT_PLAIN = /[<&\t\n\r\f\v\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2066-\u2069\u3000\ufeff]| {2}/;

/** Text as a reader sees it: no markup, entities or direction marks, single spaces. */
export function plainText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.trim();
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
