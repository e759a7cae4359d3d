import type { SqueakyBrowser } from '../../tests/browser/launch.ts';
import { openSurface } from '../../tests/browser/surfaces.ts';
import { shoot } from './camera.ts';

const HEIGHT = 900;
const sizes = { welcome: 1_100, 'welcome-narrow': 400 };

/** The page after an installation, with its sample judged. */
export async function shootWelcome(browser: SqueakyBrowser): Promise<void> {
  for (const [name, width] of Object.entries(sizes)) {
    const page = await openSurface(browser, 'welcome');
    await page.setViewportSize({ width, height: HEIGHT });
    await page.locator('li[data-rule]').first().waitFor();
    await shoot(name, page, () => page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' }));
    await page.close();
  }
}
