import type { Candidate } from './choose-cell.ts';

type Candidates = [Candidate, ...Candidate[]];

/**
 * A page in another language shows picklist values translated; only the path says the stage by its own name.
 * What is being chosen is by its own name too. In English, labels may be newer than names and go before them.
 *
 * @param lang the page's language, as its `lang` says it
 */
export function untranslated(all: Candidates, lang: string): Candidates {
  const isOwnName = ({ cell, isDraft }: Candidate) => isDraft || cell.locator === 'path';
  const isTranslated = lang !== '' && !/^en\b/i.test(lang);
  if (!isTranslated || !all.some(({ cell }) => cell.locator === 'path')) return all;
  const [first, ...others] = all.filter(isOwnName);
  return first ? [first, ...others] : all;
}
