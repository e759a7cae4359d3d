import { indexed } from '../policy/indexed.ts';
import type { Policy } from '../policy/policy.ts';
import { phrasePattern } from './phrases.ts';

/**
 * What a text says is to be done: something that can be done at once, nothing more than a vague phrase,
 * nothing, or something in a language whose words the policy does not list.
 */
export type Doing = 'action' | 'vague' | 'nothing' | 'other-language';

/** Why nothing is concluded from such a text. */
export const OTHER_LANGUAGE = 'Next Steps is in a language whose words the policy does not list.';

export function doingOf(text: string, policy: Policy): Doing {
  const { vague, action, vagueAction, around } = patternsOf(policy);
  const rest = text.replace(vague, ' ');
  if (action(rest)) return 'action';
  if (rest === text) return isListedLanguage(text, policy) ? 'nothing' : 'other-language';
  const found = text.match(vague)?.join(' ') ?? '';
  if (isMostlyForeign(text) && !BEYOND_LATIN.test(found)) return 'other-language';
  return vagueAction.test(text) && hasObject(rest, around) ? 'action' : 'vague';
}

const patternsOf = indexed(({ nextStep }) => {
  const { vaguePhrases, actionWords, languageWords, otherLanguageWords } = nextStep;
  const both = vaguePhrases.filter((phrase) => actionWords.includes(phrase));
  return {
    vague: everyOf(vaguePhrases),
    action: finderOf(actionWords),
    /** "Email" alone is vague, "email Dana the signed quote" is not. */
    vagueAction: phrasePattern(both),
    around: new Set([...AROUND, ...languageWords]),
    own: everyOf(languageWords),
    other: everyOf(otherLanguageWords),
  };
});

function everyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrasePattern(phrases).source, 'giu');
}

/** A verb of one word in a script that separates its words. */
const ONE_WORD = /^\p{Script=Latin}+$/u;

/**
 * Whether a text has one of the verbs. Nearly all of them are single words, which are looked up: a pattern of
 * all their forms takes ten times as long.
 */
function finderOf(verbs: readonly string[]): (text: string) => boolean {
  const single = new Set(verbs.filter((verb) => ONE_WORD.test(verb)).flatMap(formsOf));
  const others = phrasePattern(verbs.filter((verb) => !ONE_WORD.test(verb)).flatMap(formsOf));
  return (text) => wordsIn(text).some((word) => single.has(word.toLowerCase())) || others.test(text);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "set" → sets, setting; "book" → books, booking; "organise" → organising; "kick off" → kicking off. */
function formsOf(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.toLowerCase().split(' ');
  const forms = [
    verb,
    `${verb}s`,
    `${verb}es`,
    `${verb}ing`,
    `${verb.slice(0, -1)}ing`,
    `${verb}${verb.slice(-1)}ing`,
  ];
  return forms.map((form) => [form, ...rest].join(' '));
}

/** In the language of the policy's lists: more of its small words are there than of other languages. */
export function isListedLanguage(text: string, policy: Policy): boolean {
  if (isMostlyForeign(text)) return false;
  const { own, other } = patternsOf(policy);
  const found = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return found(own) > found(other);
}

/** Letters past the Latin ones; a cheap look before the counting. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/;
const LATIN = /\p{Script=Latin}/gu;
const FOREIGN = /(?!\p{Script=Latin})\p{L}/gu;

/** Written mostly in letters that are not Latin, in which a character says more than one. */
export function isMostlyForeign(text: string): boolean {
  if (!BEYOND_LATIN.test(text)) return false;
  return (text.match(FOREIGN)?.length ?? 0) > (text.match(LATIN)?.length ?? 0);
}

/** Words that an object needs at least: "signed quote". */
const OBJECT_WORDS = 2;

/** Whether, besides people, days and little words, something is named that is sent or talked about. */
function hasObject(rest: string, around: ReadonlySet<string>): boolean {
  return (
    wordsIn(rest).filter((word) => !isName(word) && !around.has(word.toLowerCase())).length >= OBJECT_WORDS
  );
}

/** "Dana", "Monday", "2026"; not "ROI". */
function isName(word: string): boolean {
  return /^(?:\p{N}|\p{Lu}\p{Ll})/u.test(word);
}

/** What stands around a vague verb without telling what is done, besides the small words of the language. */
const AROUND = [
  'a an re regarding or again soon later asap back also just please still every',
  'him them you us me my i should need needs day days quarter year noon end start',
  'customer client prospect champion buyer contact team account rep manager lead everyone everybody',
].flatMap((line) => line.split(' '));
