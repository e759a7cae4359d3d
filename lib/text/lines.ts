import { plainText } from './plain-text.ts';

/** What ends a line in a field that holds markup. */
export const LINE_BREAK = /\r\n?|\n|<(?:br|\/?(?:p|div|li|ol|ul|tr|h[1-6]))\b[^<>]{0,200}>/giu;
/** `1.`, `2)`, `(3)`, `a.`, `-`, `•`, `[ ]` before what an entry of a list says; not the 1 of `1.5`. */
const MARKER = /^(?:[-*+•◦▪·–—]+(?=[\s[]|$)|\[[ x]?\]|\(?(?:\d{1,2}|[a-z])[.)](?=\s|\p{L}|$)|\s)+/iu;
/** A line that goes on in the next one: no mark ends it. */
const OPEN_END = /[\p{L}\p{N},]$/u;

/** A line or sentence without the marker of its list. */
export function withoutMarker(line: string): string {
  return line.replace(MARKER, '').trim();
}

/** The lines of a text as a reader sees them; one that a writer only wrapped stays one line. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split(LINE_BREAK)) {
    const line = plainText(raw);
    const before = lines.at(-1);
    if (before !== undefined && OPEN_END.test(before) && /^\p{Ll}{2}/u.test(line)) {
      lines[lines.length - 1] = `${before} ${line}`;
    } else if (line !== '') lines.push(line);
  }
  return lines;
}
