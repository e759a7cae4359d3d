import { dayOfMonth, daysInMonth, monthOf, yearOf } from '../calendar/day-parts.ts';
import { type CatalogueEntry, entryAt, type FieldKind, type FieldPath } from '../fields/index.ts';
import type { Facts, ValueAt, ValueOfKind } from './facts.ts';
import { memoryOf } from './memory.ts';

/** One field's state; the four are never collapsed. */
export type Fact<T> =
  | { state: 'value'; value: T; isSaid?: boolean | undefined }
  | { state: 'blank' }
  | { state: 'absent' }
  | { state: 'unreadable'; raw: string };

const ABSENT = Object.freeze({ state: 'absent' } as const);
const BLANK = Object.freeze({ state: 'blank' } as const);

/**
 * The state of one field. Facts may come from a file, so a value of the wrong type, an impossible date
 * or an amount that is not finite is unreadable, never a throw and never a value.
 */
export function factAt<P extends FieldPath>(facts: Facts, path: P): Fact<ValueAt<P>> {
  return factOf<ValueAt<P>>(facts, entryAt(path));
}

/** The state of a field whose path was taken apart before. */
export function factOf<T>(facts: Facts, entry: CatalogueEntry): Fact<T> {
  const understood = memoryOf(facts);
  const before = understood?.[entry.place] as Fact<T> | undefined;
  if (before) return before;
  const fact = understand<T>(facts, entry);
  if (understood) understood[entry.place] = fact;
  return fact;
}

function understand<T>(facts: Facts, { record, key, field }: CatalogueEntry): Fact<T> {
  const fields: unknown = record === 'opportunity' ? facts.opportunity : facts.account;
  if (typeof fields !== 'object' || fields === null) return ABSENT;
  const known: unknown = (fields as Record<string, unknown>)[key];
  if (known === undefined || !Object.hasOwn(fields, key)) return ABSENT;
  if (known === null) return BLANK;
  if (isOfKind(known, field.kind)) return asValue(known as T);
  return { state: 'unreadable', raw: rawOf(known) };
}

/** A text of nothing but white space says as little as an empty field. */
function asValue<T>(value: T): Fact<T> {
  const isEmptyText = typeof value === 'string' && !beginsPlainly(value) && value.trim() === '';
  return isEmptyText ? BLANK : { state: 'value', value, isSaid: undefined };
}

/** Nearly all texts begin with a letter or a mark, and need no trimming to be seen not to be empty. */
function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > SPACE && first < DELETE;
}

const [SPACE, DELETE] = [0x20, 0x7f];

function isOfKind(known: NonNullable<unknown>, kind: FieldKind): known is ValueOfKind<FieldKind> {
  if (kind === 'money') return isMoney(known);
  if (kind === 'date') return typeof known === 'string' && isCalendarDay(known);
  if (kind === 'flag') return typeof known === 'boolean';
  if (kind === 'text') return typeof known === 'string';
  return Number.isFinite(known);
}

function isMoney(known: NonNullable<unknown>): boolean {
  const { amount, currency } = known as Record<string, unknown>;
  return Number.isFinite(amount) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
}

/** Years from which a rule can count months back and on without leaving four digits. */
const DAY = /^[1-8]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Every month has these days. */
const SHORTEST_MONTH = 28;

/** True for a day that exists, written `YYYY-MM-DD`: 2026-02-30 does not. */
export function isCalendarDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = dayOfMonth(text);
  return day <= SHORTEST_MONTH || day <= daysInMonth(yearOf(text), monthOf(text));
}

/** What to show of a value that could not be understood; long ones are cut. */
function rawOf(known: NonNullable<unknown>): string {
  const isMarked = typeof known === 'object' && 'unreadable' in known;
  const raw = isMarked ? (known as { unreadable: unknown }).unreadable : known;
  return (typeof raw === 'string' ? raw : written(raw)).slice(0, MAX_RAW);
}

/** Some values (circular ones, large integers) have no JSON, and a few not even a text. */
function written(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? String(raw);
  } catch {
    return typeof raw === 'bigint' ? String(raw) : typeof raw;
  }
}

/** Enough to recognise a text in a list. */
const MAX_RAW = 200;
