import { isFilled } from '../text/filled.ts';
import { withoutMarker } from '../text/lines.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { wordsOf } from '../text/plain-text.ts';

/** What a template asks for between brackets. Other bracketed words are somebody's own. */
const ASKED =
  '(?:names?|title|date|role|insert|company|customer|number|champion|buyer|metric|amount|partner|competitor|person|who|what|when|where|how|todo|x{1,5})';
/** Marks that a template leaves where somebody should write. */
const BLANKS = new RegExp(
  `[[{<‹]{1,2}\\s?${ASKED}\\b[^\\]}>\\n]{0,60}[\\]}>]{1,2}|_{3,}|\\.{4,}|\\blorem ipsum\\b[^\\n]{0,200}|\\b(?:enter|insert|add|describe|fill in|type|write)\\b[^\\n]{0,60}\\bhere\\b`,
  'gi',
);
/** "Name:", "Date met:" at the start of a line. */
const LINE_LABELS = /^ ?(?:[-*•]|\d{1,2}[.)])? ?[\p{L} /'&-]{1,40}:/gmu;
/** Runs of spaces, of which a pattern with several optional ones would try every division. */
const SPACES = /[ \t]+/g;

/** True when nothing but questions is left of a text once a template's own words are taken away. */
export function isTemplate(text: string, fillers: readonly string[]): boolean {
  const given = text.replace(SPACES, ' ');
  const withoutBlanks = given.replace(BLANKS, ' ').replace(SPACES, ' ');
  const rest = withoutBlanks.replace(LINE_LABELS, ' ');
  if (rest === given) return false;
  return isPlaceholder(rest, fillers) || !rest.split('\n').some((line) => isFilled(line, fillers));
}

/** What is left of `1.` once a text is split at its marks, or nothing. */
const LIST_NUMBER = /^(?:\d{1,2}|[a-z])?$/;

/** True when a text only repeats what was asked, word for word, with or without fillers for answers. */
export function repeats(text: string, asked: readonly string[], fillers: readonly string[]): boolean {
  const known = new Set(asked.flatMap((one) => [wordsOf(one), ...partsOf(one)]));
  if (known.has(wordsOf(text))) return true;
  const parts = partsOf(text).filter((part) => isFilled(part, fillers));
  return parts.length > 0 && parts.every((words) => known.has(words));
}

function partsOf(text: string): string[] {
  return text
    .split(/[\n.;:!?]+/)
    .map((part) => wordsOf(withoutMarker(part)))
    .filter((words) => !LIST_NUMBER.test(words));
}
