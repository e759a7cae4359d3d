import { isFilled } from './filled.ts';
import { linesOf, withoutMarker } from './lines.ts';

const QUESTION_MARK = /[?？؟]/;
const ASKED = /[?？؟]["'”’)\]]*$/u;
/** After a full stop that ends a sentence, and after a question mark even when nothing parts it from an answer. */
const BETWEEN_SENTENCES = /(?<=[.!])\s|(?<=[?？؟。])/u;
/** A heading says what comes, and answers nothing. */
const HEADING = /[:：]$/u;

/**
 * True when there are questions and nothing besides that says something: the script of stage 1, not an answer to
 * it. List markers, headings and fillers beside the questions are no answers either.
 */
export function isPlaceholder(text: string, fillers: readonly string[]): boolean {
  if (!QUESTION_MARK.test(text)) return false;
  const sentences = linesOf(text)
    .flatMap((line) => line.split(BETWEEN_SENTENCES))
    .map(withoutMarker)
    .filter((sentence) => !HEADING.test(sentence) && isFilled(sentence, fillers));
  return sentences.length > 0 && sentences.every((sentence) => ASKED.test(sentence));
}
