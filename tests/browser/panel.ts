import type { Page } from '@playwright/test';

/** Reading, judging and drawing a record on a busy machine. */
const READ_TIMEOUT_MS = 15_000;

/** A finding as the panel shows it; `because` without the word for its severity. */
export type ShownFinding = { rule: string; severity: string; because: string };

/**
 * Resolves when the panel shows the record's judgement, with the parts that come a moment after the findings.
 * @throws when it does not come in time.
 */
export async function untilJudged(panel: Page, record: string): Promise<void> {
  const main = `main[data-record="${record}"]:is([data-status="ready"], [data-status="not-enough"])`;
  await panel.locator(main).waitFor({ timeout: READ_TIMEOUT_MS });
  await panel.locator('tr[data-field]').first().waitFor({ state: 'attached', timeout: READ_TIMEOUT_MS });
}

/** Resolves when the page has shown the panel a field, whether it is filled or blank. */
export async function untilOnPage(panel: Page, field: string): Promise<void> {
  const row = panel.locator(`tr[data-field="${field}"]:not([data-state="absent"])`);
  await row.waitFor({ state: 'attached', timeout: READ_TIMEOUT_MS });
}

/** The failed rules, in the order shown. */
export async function shownFindings(panel: Page): Promise<ShownFinding[]> {
  return panel.locator('li[data-rule][data-outcome="fail"]').evaluateAll((items) =>
    items.map((item) => {
      const words = [...(item.querySelector('p')?.childNodes ?? [])];
      return {
        rule: item.getAttribute('data-rule') ?? '',
        severity: item.getAttribute('data-severity') ?? '',
        because: words
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent)
          .join('')
          .trim(),
      };
    }),
  );
}
