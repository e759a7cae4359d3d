import type { Fact } from '../facts/fact.ts';
import type { EvidenceName } from '../policy/names.ts';
import type { Element } from '../policy/parts/meddppicc.ts';
import { isFilled } from '../text/filled.ts';
import { LINE_BREAK } from '../text/lines.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { plainText } from '../text/plain-text.ts';
import { evidence } from './evidence.ts';
import { isTemplate, repeats } from './template-text.ts';

export const levels = ['empty', 'claimed', 'evidenced', 'unknown'] as const;
/** `unknown` is about the page, the others about the deal. */
export type Level = (typeof levels)[number];

/** An element's level and the sentence that says why. */
export type ElementLevel = { level: Level; reason: string };

/** What is looked at; longer than any field of a Command Plan. */
const MAX_JUDGED = 8_000;
/** A filler is a word or a row of dashes. */
const MAX_QUOTED = 30;
/** Rich text has each entry in a paragraph. */
const ENTRY = /<li\b[^<>]{0,200}>(?:\s{0,20}<(?:p|div)\b[^<>]{0,200}>)?/gi;
/** A sentence that owns up to a gap proves nothing by what else it names. */
const GAP =
  /\b(?:not (?:yet|met|known|sure|clear|identified|confirmed|decided)|(?:have|has|do|does|did|could)(?:n['’]t| not)|never|unknown|unclear|no idea|tb[acd]|to be (?:confirmed|decided|defined|determined)|need to (?:find|identify|confirm|learn|meet|ask))\b/i;

/**
 * How well a field's text supports its element. Pure and about visible text only: it sees whether a
 * person, a date or a number is named, never whether it is true.
 *
 * @param fillers Words that fill a field without saying anything, from the policy.
 */
export function levelOf(element: Element, fact: Fact<string>, fillers: readonly string[]): ElementLevel {
  if (fact.state === 'absent') return { level: 'unknown', reason: 'Not on this page.' };
  if (fact.state === 'unreadable')
    return { level: 'unknown', reason: 'On this page, but it could not be read.' };
  if (fact.state === 'blank') return { level: 'empty', reason: 'The field is blank.' };
  const text = linesOf(fact.value.slice(0, MAX_JUDGED));
  const emptiness = whyEmpty(element, text, fillers);
  return emptiness ? { level: 'empty', reason: emptiness } : weigh(element, statementsOf(text));
}

function whyEmpty(element: Element, text: string, fillers: readonly string[]): string | undefined {
  if (plainText(text) === '') return 'The field is blank.';
  if (!isFilled(text, fillers)) return `"${plainText(text).slice(0, MAX_QUOTED)}" says nothing yet.`;
  const asked = [element.name, element.meaning, element.evidence, ...element.questions];
  if (repeats(text, asked, fillers)) return 'It repeats what is asked.';
  if (isPlaceholder(text, fillers)) return 'Only questions so far, no answer.';
  return isTemplate(text, fillers) ? 'A template that is not filled in.' : undefined;
}

function weigh({ proofs }: Element, statements: string): ElementLevel {
  const has = (name: EvidenceName) => evidence[name].pattern.test(statements);
  const proof = proofs.find((names) => names.every(has));
  if (proof) return { level: 'evidenced', reason: `Found: ${wordsFor(proof)}.` };
  const missing = proofs.map((names) => names.filter((name) => !has(name)));
  return { level: 'claimed', reason: `Not found: ${wantedOf(missing)}.` };
}

/** What every way lacks comes first; when the ways lack different things, any of the nearest will do. */
function wantedOf(missing: readonly (readonly EvidenceName[])[]): string {
  const common = missing[0]?.filter((name) => missing.every((names) => names.includes(name))) ?? [];
  if (common.length > 0) return wordsFor(common);
  const fewest = Math.min(...missing.map(({ length }) => length));
  return missing
    .filter(({ length }) => length === fewest)
    .map(wordsFor)
    .join(' or ');
}

function wordsFor(names: readonly EvidenceName[]): string {
  return names.map((name) => evidence[name].found).join(' and ');
}

/** Lines kept, since lists are told by them; each as a reader sees it, and entries of a list with a mark. */
function linesOf(text: string): string {
  const lines = text.replace(ENTRY, '\n- ').split(LINE_BREAK).map(plainLine);
  return lines.filter((line) => line !== '' && line !== '-').join('\n');
}

/** Template marks in angle brackets look like markup, and are wanted. */
function plainLine(line: string): string {
  return plainText(line.replace(/<(?=(?:name|title|date|role|insert|company|customer|number)\b)/gi, '‹'));
}

/** What the text states: without questions and without sentences that own up to a gap. */
function statementsOf(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split(/(?<=[.!?？؟])\s/)
        .filter((sentence) => !/[?？؟]["')\]]*$/.test(sentence) && !GAP.test(sentence))
        .join(' '),
    )
    .join('\n');
}
