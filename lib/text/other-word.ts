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
  if ((initials & bitOf(text.charCodeAt(start))) === 0) return true;
  return !words.has(text.slice(start, end).toLowerCase());
}

/** Words in lower case, ready to be looked for. */
export type KnownWords = {
  words: ReadonlySet<string>;
  /** Of those that begin with a Latin letter; a bit for each letter. */
  initials: number;
};

export function knownWords(words: readonly string[]): KnownWords {
  const initials = words.map((word) => word.charCodeAt(0)).filter(isLatinLetter);
  return { words: new Set(words), initials: initials.reduce((bits, letter) => bits | bitOf(letter), 0) };
}

/** Of a Latin letter, in either case. */
function bitOf(letter: number): number {
  return 1 << ((letter | LOWER_CASE) - LETTER_A);
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
