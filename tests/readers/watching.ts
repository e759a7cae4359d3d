import type { Page } from '@playwright/test';
import type { RawField, RawPage } from '../../lib/reading/raw.ts';
import type * as InPage from './in-page.ts';

declare const squeaky: typeof InPage;
declare global {
  /** The watch under way in the page. */
  var watching: InPage.Watching;
  /** Timers asked for since {@link countTimers}. */
  var timersAsked: number;
}

/*
 * Time stands still in these pages and moves only when a test says so; the waits below are the watch's own,
 * each with a little more.
 */
const START = new Date('2027-01-20T08:00:00Z');
export const SETTLED_MS = 150;
export const LONGEST_WAIT_MS = 550;
export const LATE_MS = 10_100;

/** To be called before the page is opened. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.install({ time: START });
}

/** From here on, time moves only when it is told to. */
export async function watch(page: Page): Promise<void> {
  await page.clock.pauseAt(START.getTime() + 3_600_000);
  await page.evaluate(() => {
    globalThis.watching = squeaky.startWatch();
  });
}

export async function sent(page: Page): Promise<RawPage[]> {
  return page.evaluate(() => watching.sent);
}

export async function reads(page: Page): Promise<number> {
  return page.evaluate(() => watching.reads());
}

export async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

/** Runs in the page: gives a field of the active record a value. */
export function fillIn(apiName: string): void {
  const output = document.querySelector(
    `.active [data-target-selection-name$=".${apiName}"] [slot^="output"]`,
  );
  if (!output) throw new Error(`no output for ${apiName}`);
  output.textContent = 'Filled in';
}

/** Runs in the page. */
export function countTimers(): void {
  const { setTimeout } = globalThis;
  globalThis.timersAsked = 0;
  globalThis.setTimeout = ((...call: Parameters<typeof setTimeout>) => {
    globalThis.timersAsked += 1;
    return setTimeout(...call);
  }) as typeof setTimeout;
}

export function fieldsOf(sight: RawPage | undefined): RawField[] {
  return sight?.status === 'read' ? sight.fields : [];
}

export function textOf(sight: RawPage | undefined, apiName: string): string | undefined {
  return fieldsOf(sight).find((field) => field.apiName === apiName)?.text;
}
