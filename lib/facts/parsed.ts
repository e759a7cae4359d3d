/**
 * What a text shown on a page turned out to mean: the states of a `Fact`, without "absent". The reason of
 * an unreadable one is a sentence for the user that says what is wrong or what would settle it.
 */
export type Parsed<T> =
  | { state: 'value'; value: T }
  | { state: 'blank' }
  | { state: 'unreadable'; raw: string; reason: string };

export const blank = { state: 'blank' } as const;

export function understood<T>(value: T): Parsed<T> {
  return { state: 'value', value };
}

/** The raw text is cut to what fits a message. */
export function unreadable(raw: string, reason: string): Parsed<never> {
  return { state: 'unreadable', raw: raw.trim().slice(0, MAX_RAW), reason };
}

/** The only member of a list: two different ones are a contradiction, which settles nothing. */
export function onlyOf<T>(items: Iterable<T>): T | undefined {
  const [only, ...others] = new Set(items);
  return others.length === 0 ? only : undefined;
}

/** Enough to recognise a text in a list. */
const MAX_RAW = 200;
