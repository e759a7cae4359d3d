/*
 * Pages write digits, minus signs and spaces in many ways. Here they become the ASCII ones, so that every
 * reader of amounts and dates knows one spelling only. Not done with NFKC, which would also turn "12²"
 * into 122 and "½" into text.
 */

/** Code point of the zero of each decimal digit system that CLDR locales use, besides ASCII. */
const ZEROS = [
  0x0660, // Arabic-Indic
  0x06f0, // Extended Arabic-Indic: Persian, Urdu
  0x07c0, // N’Ko
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0a66, // Gurmukhi
  0x0ae6, // Gujarati
  0x0b66, // Odia
  0x0be6, // Tamil
  0x0c66, // Telugu
  0x0ce6, // Kannada
  0x0d66, // Malayalam
  0x0e50, // Thai
  0x0ed0, // Lao
  0x0f20, // Tibetan
  0x1040, // Myanmar
  0x17e0, // Khmer
  0x1810, // Mongolian
  0x1c50, // Ol Chiki
  0xabf0, // Meetei Mayek
  0xff10, // fullwidth
  0x11136, // Chakma
  0x1e950, // Adlam
];

/** Marks with the same meaning, by how they are written here. */
const SAME: Record<string, string> = {
  '-': '\u2010\u2011\u2012\u2013\u2212\u207b\ufe63',
  "'": '\u2018\u2019\u02bc',
  '%': '\u066a\ufe6a',
  '¥': '\uffe5',
  '₩': '\uffe6',
  '£': '\uffe1',
};

const markOf = new Map(
  Object.entries(SAME).flatMap(([mark, spellings]) => [...spellings].map((spelling) => [spelling, mark])),
);

/** Direction marks, zero-width characters, soft hyphen: they change how a text looks, not what it says. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The fullwidth forms are the ASCII characters, moved by this much. */
const FULLWIDTH = { from: 0xff01, to: 0xff5e, shift: 0xfee0 };

/** A text with ASCII digits, signs and single spaces, without invisible marks; letters stay as they are. */
export function plain(text: string): string {
  const characters = Array.from(text.replace(INVISIBLE, ''), plainCharacter);
  return characters.join('').replace(/\s+/g, ' ').trim();
}

/** True when one text uses digits of two systems, which no locale does. */
export function mixesDigits(text: string): boolean {
  const systems = Array.from(text.match(/\p{Nd}/gu) ?? [], zeroOf);
  return new Set(systems).size > 1;
}

function plainCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return character;
  const zero = zeroOf(character);
  if (zero !== undefined) return String(point - zero);
  const isFullwidth = point >= FULLWIDTH.from && point <= FULLWIDTH.to;
  return isFullwidth ? String.fromCodePoint(point - FULLWIDTH.shift) : (markOf.get(character) ?? character);
}

function zeroOf(digit: string): number | undefined {
  const point = digit.codePointAt(0) ?? 0;
  return ZEROS.find((zero) => point >= zero && point <= zero + 9);
}
