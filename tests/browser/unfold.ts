import type { Locator } from '@playwright/test';

/** Opens every folded part inside of `place`, also those inside of others. */
export async function unfoldAll(place: Locator): Promise<void> {
  await place.evaluate((element) => {
    for (const details of element.querySelectorAll('details')) details.open = true;
  });
}

/** Opens the folded parts that `target` is in. */
export async function unfoldTo(target: Locator): Promise<void> {
  await target.evaluate((element) => {
    for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
      at.open = true;
  });
}
