/**
 * Whether a text has a word that is plainly none of some words: two or more Latin letters between marks or
 * spaces. Words with digits or other letters are passed over, and markup ends the search, so `false` tells
 * nothing. A cheap look before a text is taken apart.
 */
export function hasOtherWord(text: string, known: KnownWords): boolean {
  let start = 0;
  let isPlain = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLatinLetter(code)) continue;
    if (belongsToWord(code)) {
      isPlain = false;
      continue;
    }
    if (isPlain && at - start > 1 && isOther(text, start, at, known)) return true;
    if (code === TAG || code === ENTITY) return false;
    start = at + 1;
    isPlain = true;
  }
  return false;
}

/** By the first letter alone, for most words. */
function isOther(text: string, start: number, end: number, { words, initials }: KnownWords): boolean {
  if (!initials.has(text.charCodeAt(start) | LOWER_CASE)) return true;
  return !words.has(text.slice(start, end).toLowerCase());
}

/** Words in lower case, ready to be looked for. */
export type KnownWords = { words: ReadonlySet<string>; initials: ReadonlySet<number> };

export function knownWords(words: readonly string[]): KnownWords {
  return { words: new Set(words), initials: new Set(words.map((word) => word.charCodeAt(0))) };
}

const LOWER_CASE = 0x20;
const [LETTER_A, LETTER_Z] = [0x61, 0x7a];
const [DIGIT_0, DIGIT_9] = [0x30, 0x39];
const LAST_ASCII = 0x7f;
const [TAG, ENTITY] = [0x3c, 0x26];

function isLatinLetter(code: number): boolean {
  const lower = code | LOWER_CASE;
  return lower >= LETTER_A && lower <= LETTER_Z;
}

/** Digits do, and so may all that is not ASCII: some of it is letters, some is not even seen. */
function belongsToWord(code: number): boolean {
  return code > LAST_ASCII || (code >= DIGIT_0 && code <= DIGIT_9);
}
