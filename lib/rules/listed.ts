/**
 * Whether a picklist's text is one of the policy's names. Case, spaces and hyphens do not tell names
 * apart: the same category reads "Best Case" on a page and "BestCase" in the data behind it.
 */
export function isListed(text: string, names: readonly string[]): boolean {
  if (names.includes(text)) return true;
  const said = spelling(text);
  return names.some((name) => spelling(name) === said);
}

function spelling(text: string): string {
  return text.toLowerCase().replace(SEPARATORS, '');
}

const SEPARATORS = /[\s_-]+/g;
