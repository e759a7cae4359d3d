import { test as base, type Page } from '@playwright/test';
import { expectAccessible } from '../browser/accessibility.ts';
import { expectFits, expectSeenInForcedColours, expectStill } from '../browser/fit.ts';
import { launchSqueaky } from '../browser/launch.ts';
import { expect } from './journey.ts';

/** The page as an installation opens it. */
const test = base.extend<{ welcome: Page }>({
  welcome: async ({ baseURL: _ }, use) => {
    const browser = await launchSqueaky({ keepsWelcome: true, now: '2026-03-18T09:00' });
    const pages = browser.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
    expect(pages).toHaveLength(1);
    const [welcome] = pages;
    if (welcome) {
      await welcome.reload();
      await use(welcome);
    }
    await browser.close();
  },
});

/** The panel's own parts are among them. */
const MOST_STOPS = 100;

const finding = (page: Page, rule: string) => page.locator(`li[data-rule="${rule}"][data-outcome="fail"]`);

test('the welcome page can be read and tried by keyboard alone', async ({ welcome }) => {
  const { keyboard } = welcome;
  const overdue = ['close-date-past', 'next-step-overdue', 'deck-link-present'];
  for (const rule of overdue) await expect(finding(welcome, rule)).toBeVisible();

  const tabTo = async (name: string) => {
    for (let step = 0; step < MOST_STOPS; step += 1) {
      await keyboard.press('Tab');
      const label = await welcome.evaluate(() => {
        const { activeElement: active } = document;
        return active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
      });
      if (label === name) return;
    }
    throw new Error(`The Tab key does not come to ${name}.`);
  };

  await tabTo('Open it now');
  await tabTo('Close Date');
  await keyboard.type('03312026');
  await expect(finding(welcome, 'close-date-past')).toHaveCount(0);
  await expect(welcome.getByText('Saving this clears 1')).toBeVisible();
  await tabTo('Next Step Date');
  await keyboard.type('03202026');
  await expect(finding(welcome, 'next-step-overdue')).toHaveCount(0);
  await tabTo('Link to Custom Pitch Deck');
  await keyboard.type('https://docs.example/deck');
  for (const rule of overdue) await expect(finding(welcome, rule)).toHaveCount(0);
  await tabTo('Put it back');
  await keyboard.press('Enter');
  for (const rule of overdue) await expect(finding(welcome, rule)).toBeVisible();
  await tabTo('Options');
});

test('the welcome page is accessible, fits and shows all in forced colours, wide and narrow', async ({
  welcome,
}) => {
  await expect(finding(welcome, 'close-date-past')).toBeVisible();
  await expectSeenInForcedColours(welcome);
  for (const width of [1_200, 320]) {
    await expectFits(welcome, [width]);
    await expectAccessible(welcome);
  }
  await expectStill(welcome);
});
