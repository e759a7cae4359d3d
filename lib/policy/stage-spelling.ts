/** Case, spacing and the dash between number and name do not tell stages apart. */
export function stageSpelling(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim();
}
