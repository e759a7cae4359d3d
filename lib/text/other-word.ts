/**
 * Whether a text has a word that is plainly none of some words: two or more Latin letters between marks or
 * spaces. Words with digits or other letters are passed over, and markup ends the search, so `false` tells
 * nothing. A cheap look before a text is taken apart.
 *
 * @param words In lower case.
 */
export function hasOtherWord(text: string, words: ReadonlySet<string>): boolean {
  let start = 0;
  let isPlain = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLatinLetter(code)) continue;
    if (belongsToWord(code)) {
      isPlain = false;
      continue;
    }
    if (isPlain && at - start > 1 && !words.has(text.slice(start, at).toLowerCase())) return true;
    if (code === TAG || code === ENTITY) return false;
    start = at + 1;
    isPlain = true;
  }
  return false;
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
