const ELLIPSIS = /(?:\.{2,}|…)$/;

/** True for a text that ends in an ellipsis. */
export function isCutText(text: string): boolean {
  return ELLIPSIS.test(text);
}

/**
 * True when a whole text may be what a cut one shows the beginning of. Line ends do not count: a text that is
 * cut short stands on one line.
 */
export function continuesCut(whole: string, cut: string): boolean {
  const shown = onOneLine(cut.replace(ELLIPSIS, ''));
  return shown !== '' && onOneLine(whole).startsWith(shown);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
