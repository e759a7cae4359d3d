const FINDING = 'li[data-rule][data-outcome="fail"]';
const CONTROL = 'button:enabled, a[href], summary';

/**
 * Moves the focus to the main control of the next finding on screen, after the last to the first. Findings
 * with one cause are one item that opens for it; sections that are folded away stay so.
 * @returns whether there is one.
 */
export function focusNextFinding(document: Document): boolean {
  const findings = [...document.querySelectorAll(FINDING)].filter(canHaveFocus);
  const current = document.activeElement?.closest(FINDING);
  const next = findings[((current ? findings.indexOf(current) : -1) + 1) % findings.length];
  if (!next) return false;
  next.closest('[data-fold]')?.querySelector('details')?.setAttribute('open', '');
  window.focus();
  mainControl(next)?.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function canHaveFocus(finding: Element): boolean {
  const fold = finding.closest('[data-fold]');
  return fold ? fold.checkVisibility() : mainControl(finding) !== undefined;
}

function mainControl(finding: Element): HTMLElement | undefined {
  const controls = [...finding.querySelectorAll<HTMLElement>(CONTROL)];
  return controls.find((control) => control.checkVisibility({ visibilityProperty: true }));
}
