/** Direction marks and controls, which would turn around or swallow what stands after them. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?![\n\t])\p{Cc}/gu;

/**
 * A text from a page as it may stand inside a document: without unseen characters, at most so long.
 *
 * @param limit Characters; a longer text ends in an ellipsis.
 */
export function cleanText(text: string, limit: number): string {
  const clean = text.replace(UNSEEN, '').trim();
  if (clean.length <= limit) return clean;
  return `${clean.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`;
}
