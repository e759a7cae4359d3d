import type { Page } from '@playwright/test';
import { demoRecord } from '../../demo/server.ts';
import { demoHome } from '../../tests/browser/crm.ts';
import type { SqueakyBrowser } from '../../tests/browser/launch.ts';
import { openPanelFor, openSurface } from '../../tests/browser/surfaces.ts';
import { unfoldAll } from '../../tests/browser/unfold.ts';
import { openWholeRecord } from '../../tests/browser/whole-record.ts';
import { shoot, shootPart } from './camera.ts';

const SIZE = { width: 1_100, height: 900 };
/** A list that would fill a picture of many pages; the first of it says enough. */
const LONG = ['rules', 'fields'];

/** The options as they open, each section as tall as it is, and what is said of errors. */
export async function shootOptions(browser: SqueakyBrowser): Promise<void> {
  const crm = await browser.context.newPage();
  await crm.goto(demoHome);
  const panel = await openPanelFor(browser, crm);
  await openWholeRecord(crm, panel, demoRecord('smb-plan-gaps'));
  const options = await openSurface(browser, 'options');
  await options.setViewportSize(SIZE);
  await shoot('options', options);
  for (const id of await sectionsOf(options)) {
    const section = options.locator(`section#${id}`);
    if (!LONG.includes(id)) {
      await shootPart(`options-${id}`, options, section);
      continue;
    }
    await unfoldAll(section.locator('li').first());
    await section.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await shoot(`options-${id}`, options);
  }
  await makeErrors(options);
  await shootPart('options-errors', options, options.locator('section#thresholds'));
  await options.setViewportSize({ ...SIZE, width: 320 });
  await shoot('options-320', options);
  for (const page of [options, panel, crm]) await page.close();
}

function sectionsOf(options: Page): Promise<string[]> {
  return options.locator('main > section[id]').evaluateAll((sections) => sections.map(({ id }) => id));
}

async function makeErrors(options: Page): Promise<void> {
  const box = options.locator('section#thresholds').getByRole('textbox').first();
  await box.fill('5k');
  await box.blur();
}
