import type { Fact } from '../facts/fact.ts';
import type { IsoDate } from '../facts/facts.ts';
import { type FieldPath, labelAt } from '../fields/index.ts';
import { placeOf } from '../fields/places.ts';
import { type FactPath, type Unknown, unknown } from './verdict.ts';
import { dayName } from './words.ts';

/** Verdicts that are one object each for every deal. */
const shared = new Set<Unknown>();

/** A verdict that quotes nothing, made once for all deals. */
export function sharedUnknown(because: string, fields: readonly FactPath[], advice?: string): Unknown {
  const verdict = unknown(because, fields, advice);
  shared.add(verdict);
  return verdict;
}

/** The commonest verdict on a page that shows little. */
const absentVerdicts = new Map<FieldPath, Unknown>();

/** The verdict for one field that a rule needs and that the page does not give, or `undefined`. */
export function unknownBecauseOf(path: FieldPath, fact: Fact<unknown>): Unknown | undefined {
  return fact.state === 'absent' ? absentVerdict(path) : unreadableVerdict(path, fact);
}

/** {@link unknownBecauseOf} for a field that is asked for in every evaluation. */
export function unknownWithout(path: FieldPath): (fact: Fact<unknown>) => Unknown | undefined {
  const absent = absentVerdict(path);
  return (fact) => (fact.state === 'absent' ? absent : unreadableVerdict(path, fact));
}

function unreadableVerdict(path: FieldPath, fact: Fact<unknown>): Unknown | undefined {
  if (fact.state !== 'unreadable') return undefined;
  return unknown(`${labelAt(path)} reads "${fact.raw}", which could not be understood.`, [path]);
}

/** The verdict for a day that tells when something happened and lies after today, or `undefined`. */
export function unknownBecauseAhead(
  path: FieldPath,
  fact: Fact<IsoDate>,
  today: IsoDate,
): Unknown | undefined {
  if (fact.state !== 'value' || fact.value <= today) return undefined;
  const because = `${labelAt(path)} is ${dayName(fact.value)}, after today, so it tells of nothing that has happened.`;
  return unknown(because, [path]);
}

function absentVerdict(path: FieldPath): Unknown {
  const known = absentVerdicts.get(path);
  if (known) return known;
  const because = `${labelAt(path)} is not on this page.`;
  const verdict = sharedUnknown(because, [path], `Open the ${placeOf(path)}.`);
  absentVerdicts.set(path, verdict);
  return verdict;
}

/** Several reasons not to know become one verdict that names each missing field once. */
export function mergeUnknowns(unknowns: readonly Unknown[]): Unknown {
  const [first, second] = unknowns;
  if (first && isAll(unknowns, first)) return first;
  if (first && second && unknowns.length === 2) return mergedPair(first, second);
  return merged(unknowns);
}

/** Pairs of verdicts that are the same for every deal, by their first and second. */
const pairs = new Map<Unknown, Map<Unknown, Unknown>>();

/** Most often two fields are missing, and always the same two. */
function mergedPair(first: Unknown, second: Unknown): Unknown {
  if (!shared.has(first) || !shared.has(second)) return merged([first, second]);
  const known = pairs.get(first)?.get(second);
  if (known) return known;
  const pair = merged([first, second]);
  const bySecond = pairs.get(first) ?? new Map<Unknown, Unknown>();
  pairs.set(first, bySecond.set(second, pair));
  return pair;
}

function merged(unknowns: readonly Unknown[]): Unknown {
  const reasons: string[] = [];
  const advice: string[] = [];
  const fields: FactPath[] = [];
  for (const one of unknowns) {
    addOnce(reasons, withoutStop(one.because));
    if (one.advice !== undefined) addOnce(advice, one.advice);
    for (const field of one.fields) addOnce(fields, field);
  }
  return unknown(`${joined(reasons, '; ')}.`, fields, advice.length > 0 ? joined(advice, ' ') : undefined);
}

/** For two or three texts several times faster than the array's own. */
function joined(texts: readonly string[], between: string): string {
  let text = texts[0] ?? '';
  for (let index = 1; index < texts.length; index += 1) text += between + texts[index];
  return text;
}

function isAll(unknowns: readonly Unknown[], first: Unknown): boolean {
  for (const one of unknowns) if (one !== first) return false;
  return true;
}

function withoutStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}

/** For the few reasons of one rule; a set costs more than it saves. */
function addOnce<T>(items: T[], item: T): void {
  if (!items.includes(item)) items.push(item);
}
