import wrapAnsi from 'wrap-ansi';

/** A text in lines of at most so many columns of a terminal; a longer word is cut. At least one line. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text.replace(/\s+/g, ' '), width, { hard: true }).split('\n');
}
