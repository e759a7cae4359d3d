import { linesOf, withoutMarker } from './lines.ts';
import { hasOtherWord, type KnownWords, knownWords } from './other-word.ts';
import { wordsOf } from './plain-text.ts';

type Fillers = {
  /** In words, as {@link wordsOf} spells them. */
  words: ReadonlySet<string>;
  /** What they are made of: nearly no text is. */
  parts: KnownWords;
  /** Words of the longest. */
  most: number;
};

/** Worked out once per list. */
const known = new WeakMap<readonly string[], Fillers>();

/** Nearly always it is the same list as the last time. */
let last: { fillers: readonly string[]; known: Fillers } | undefined;

function fillerWords(fillers: readonly string[]): Fillers {
  if (last?.fillers === fillers) return last.known;
  last = { fillers, known: known.get(fillers) ?? takeApart(fillers) };
  return last.known;
}

function takeApart(fillers: readonly string[]): Fillers {
  const words = fillers.map(wordsOf).filter((filler) => filler !== '');
  const built = {
    words: new Set(words),
    parts: knownWords(words.flatMap((filler) => filler.split(' '))),
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
  // Nearly every field does, and cleaning each of them is most of the work of judging a deal.
  if (hasOtherWord(text, known.parts)) return true;
  // "N.A" begins like an entry of a list.
  return linesOf(text).some((line) =>
    [line, withoutMarker(line)].every((said) => !isOnlyFillers(wordsOf(said), known)),
  );
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
