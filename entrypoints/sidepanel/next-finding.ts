const FINDING = 'li[data-rule][data-outcome="fail"]';
const CONTROL = 'button:enabled, a[href], summary';
const SNOOZE = 'button[data-snooze]';

/**
 * Moves the focus to the main control of the next finding on screen, after the last to the first. Findings
 * with one cause are one item that opens for it; sections that are folded away stay so.
 * @returns whether there is one.
 */
export function focusNextFinding(document: Document): boolean {
  const findings = findingsIn(document);
  const current = document.activeElement?.closest(FINDING);
  const next = findings[((current ? findings.indexOf(current) : -1) + 1) % findings.length];
  if (!next) return false;
  show(next);
  mainControl(next)?.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

/**
 * Opens the form that snoozes the finding with the focus, else the first one; the focus goes into it.
 * @returns whether there is one that can be snoozed now.
 */
export function snoozeNextFinding(document: Document): boolean {
  const findings = findingsIn(document);
  const current = document.activeElement?.closest(FINDING);
  const finding = findings.find((one) => one === current) ?? findings[0];
  const opener = finding?.querySelector<HTMLElement>(SNOOZE);
  if (!finding || !opener) return false;
  show(finding);
  if (opener.getAttribute('aria-expanded') === 'false') opener.click();
  finding.scrollIntoView({ block: 'nearest' });
  return true;
}

function findingsIn(document: Document): Element[] {
  return [...document.querySelectorAll(FINDING)].filter(canHaveFocus);
}

function show(finding: Element): void {
  finding.closest('[data-fold]')?.querySelector('details')?.setAttribute('open', '');
  window.focus();
}

function canHaveFocus(finding: Element): boolean {
  const fold = finding.closest('[data-fold]');
  return fold ? fold.checkVisibility() : mainControl(finding) !== undefined;
}

function mainControl(finding: Element): HTMLElement | undefined {
  const controls = [...finding.querySelectorAll<HTMLElement>(CONTROL)];
  return controls.find((control) => control.checkVisibility({ visibilityProperty: true }));
}
