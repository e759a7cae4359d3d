import { plainFirstWord } from './first-word.ts';
import { linesOf, withoutMarker } from './lines.ts';
import { wordsOf } from './plain-text.ts';

type Fillers = {
  /** In words, as {@link wordsOf} spells them. */
  words: ReadonlySet<string>;
  /** What they begin with: nearly no text does. */
  firstWords: ReadonlySet<string>;
  /** Words of the longest. */
  most: number;
};

/** Worked out once per list. */
const known = new WeakMap<readonly string[], Fillers>();

function fillerWords(fillers: readonly string[]): Fillers {
  const found = known.get(fillers);
  if (found) return found;
  const words = fillers.map(wordsOf).filter((filler) => filler !== '');
  const built = {
    words: new Set(words),
    firstWords: new Set(words.map((filler) => filler.split(' ')[0] ?? '')),
    most: Math.max(0, ...words.map((filler) => filler.split(' ').length)),
  };
  known.set(fillers, built);
  return built;
}

/**
 * True when the field says something: filler such as `-`, `n/a`, `tbd` or `.` counts as blank, and so do several
 * of them or a list of them.
 */
export function isFilled(text: string | null, fillers: readonly string[]): text is string {
  if (text === null) return false;
  const known = fillerWords(fillers);
  if (beginsOtherwise(text, known)) return true;
  return linesOf(text).some((line) => !isOnlyFillers(wordsOf(withoutMarker(line)), known));
}

/** Fillers and nothing else, one after the other: `tbd n a`. */
function isOnlyFillers(said: string, { words, most }: Fillers): boolean {
  if (said === '' || words.has(said)) return true;
  const parts = said.split(' ');
  // For each word, whether everything before it is fillers.
  const reached = [true];
  for (let end = 1; end <= parts.length; end += 1) {
    const starts = Array.from({ length: Math.min(most, end) }, (_, back) => end - back - 1);
    reached[end] = starts.some(
      (start) => reached[start] === true && words.has(parts.slice(start, end).join(' ')),
    );
    if (end >= most && !reached.slice(end - most + 1).includes(true)) return false;
  }
  return reached[parts.length] === true;
}

/** After marks, a word of Latin letters, or a number that is no marker of a list. */
const FIRST_WORD = /^[^\p{L}\p{N}<&]*(?:([a-z]{2,})(?![\p{L}\p{N}])|(\d+)(?=\s))/iu;

/**
 * True when a text plainly begins with a word that no filler begins with. Nearly every field does, and cleaning
 * each of them is most of the work of judging a deal. Undecided texts (markup, lists, other scripts) are not plain.
 */
function beginsOtherwise(text: string, { firstWords }: Fillers): boolean {
  const plain = plainFirstWord(text);
  if (plain !== undefined) return !firstWords.has(plain);
  const [, word, number] = FIRST_WORD.exec(text) ?? [];
  const first = word ?? number;
  return first !== undefined && !firstWords.has(first.toLowerCase());
}
