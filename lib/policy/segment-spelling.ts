/** Case, spaces and hyphens do not tell segments apart: `mid market` is Mid-Market. */
export function segmentSpelling(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
