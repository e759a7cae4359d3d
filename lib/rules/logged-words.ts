import type { Activity } from '../facts/facts.ts';

/*
 * An activity's words. Facts may come from a file, so anything that is not a text counts as none.
 */

/** What was written down, `''` for nothing; `undefined` where the page shows the entry without its text. */
export function textOf({ text }: Activity): string | undefined {
  if (text === undefined) return undefined;
  return typeof text === 'string' ? text : '';
}

export function subjectOf({ subject }: Activity): string {
  return typeof subject === 'string' ? subject : '';
}
