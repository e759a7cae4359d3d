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

/** The fillers as a set, and the length of the longest, worked out once per list. */
const known = new WeakMap<readonly string[], { words: ReadonlySet<string>; longest: number }>();

function fillerWords(fillers: readonly string[]) {
  const found = known.get(fillers);
  if (found) return found;
  const built = { words: new Set(fillers), longest: Math.max(0, ...fillers.map(({ length }) => length)) };
  known.set(fillers, built);
  return built;
}

/** True when the field says something: filler such as `-`, `n/a`, `tbd` or `.` counts as blank. */
export function isFilled(text: string | null, fillers: readonly string[]): text is string {
  if (text === null) return false;
  const { words, longest } = fillerWords(fillers);
  if (saysMoreThan(longest, text)) return true;
  const said = wordsOf(text);
  return said !== '' && !words.has(said);
}

/**
 * True when a text plainly has more letters than any filler. Nearly every field does, and cleaning each of
 * them is most of the work of judging a deal. Undecided texts (markup, other scripts) are not plain.
 */
function saysMoreThan(longest: number, text: string): boolean {
  if (text.includes('<') || text.includes('&')) return false;
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index) | LOWER_CASE;
    if (code >= LETTER_A && code <= LETTER_Z) letters += 1;
    if (letters > longest) return true;
  }
  return false;
}

const LOWER_CASE = 0x20;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

const QUESTION_MARK = /[?？؟]/;

/** True when every sentence is a question: the script of stage 1, not an answer to it. */
export function isPlaceholder(text: string): boolean {
  if (!QUESTION_MARK.test(text)) return false;
  const sentences = plainText(text)
    .split(/(?<=[.!?？؟])\s/)
    .filter((sentence) => wordsOf(sentence) !== '');
  return sentences.length > 0 && sentences.every((sentence) => /[?？؟]["')\]]*$/.test(sentence));
}
