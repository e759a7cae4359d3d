const COPY = 'button[data-share="brief"]';

/**
 * Presses the panel's own button for the brief, which says what came of it.
 * @returns whether it is on screen.
 */
export function pressCopyBrief(document: Document): boolean {
  const button = document.querySelector<HTMLButtonElement>(COPY);
  // Browsers give the clipboard to a page that has the focus.
  window.focus();
  button?.click();
  return button !== null;
}
