/**
 * The first word, in lower case, of a text that plainly begins with one: two or more Latin letters, then the
 * end or a mark that no word goes on after. `undefined` for all others (numbers, list markers, markup, other
 * scripts), which tells nothing about them. A cheap look before a text is taken apart.
 */
export function plainFirstWord(text: string): string | undefined {
  let end = 0;
  while (isLatinLetter(text.charCodeAt(end))) end += 1;
  if (end < 2 || mayGoOn(text.charCodeAt(end))) return undefined;
  return text.slice(0, end).toLowerCase();
}

const LOWER_CASE = 0x20;
const [LETTER_A, LETTER_Z] = [0x61, 0x7a];
const [DIGIT_0, DIGIT_9] = [0x30, 0x39];
const LAST_ASCII = 0x7f;

function isLatinLetter(code: number): boolean {
  const lower = code | LOWER_CASE;
  return lower >= LETTER_A && lower <= LETTER_Z;
}

/** Digits do; of what is not ASCII, some letters do and some characters are not even seen. */
function mayGoOn(code: number): boolean {
  return code > LAST_ASCII || (code >= DIGIT_0 && code <= DIGIT_9);
}
