import { plain } from './digits.ts';
import { blank, type Parsed, understood, unreadable } from './parsed.ts';

/** Words pages show for a checkbox or a yes-or-no field, in lower case. */
const YES = ['true', 'yes', 'ja', 'oui', 'sí', 'sì', 'sim'];
const NO = ['false', 'no', 'nein', 'nee', 'nej', 'nei', 'non', 'não'];

/** A checkbox ("true", "false") or a yes-or-no text. A word not known here is never taken for no. */
export function parseFlag(text: string): Parsed<boolean> {
  if (text.trim().length > MAX_LENGTH) return unreadable(text, NOT_A_FLAG);
  const word = plain(text).toLowerCase();
  if (/^-*$/.test(word)) return blank;
  if (YES.includes(word)) return understood(true);
  return NO.includes(word) ? understood(false) : unreadable(text, NOT_A_FLAG);
}

/** One short word; anything longer is prose. */
const MAX_LENGTH = 20;
const NOT_A_FLAG = 'This is neither a yes nor a no in a word known here.';
