import type { Page } from '@playwright/test';
import { bundle } from '../bundle.ts';
import { expect, openStored, test } from '../reader-test.ts';
import { storedPages } from '../stored-pages.ts';
import type * as InPage from './in-page.ts';

declare const squeaky: typeof InPage;

/** The same changes every time; a failure prints it with the page and the smallest set of changes. */
const SEED = 20_270_120;
/** Over all pages a few thousand changes each, in under a minute. */
const RUNS_PER_PAGE = { fuzzPage: 24, fuzzLooks: 16 };
/** Pages to a browser tab: a start for each takes longer than its runs. */
const SHARES = 10;

const pages = storedPages();

/** A failure is made as small as can be before it is told, which takes minutes. */
test.describe.configure({ timeout: 300_000 });

for (let share = 0; share < SHARES; share += 1) {
  test(`changed pages never make the reader throw or invent a value, ${share + 1} of ${SHARES}`, async ({
    sharedPage,
  }) => expect(await failuresOf('fuzzPage', sharedPage, share)).toEqual([]));

  test(`what a reader remembers of a page that changes is what the page shows, ${share + 1} of ${SHARES}`, async ({
    sharedPage,
  }) => expect(await failuresOf('fuzzLooks', sharedPage, share)).toEqual([]));
}

async function failuresOf(what: keyof typeof RUNS_PER_PAGE, page: Page, share: number): Promise<string[]> {
  const script = await bundle('fuzz/in-page.ts');
  const served = pages.filter((_, at) => at % SHARES === share);
  const failures: string[] = [];
  for (const stored of served) {
    const { name, late } = stored;
    await openStored(page, stored, script);
    const run = { what, seed: SEED, runs: RUNS_PER_PAGE[what], late };
    await page
      .evaluate(({ what, seed, runs, late }) => squeaky[what](seed, runs, late), run)
      .catch((error: Error) => failures.push(`${name}: ${reported(error)}`));
  }
  return failures;
}

/** Without the stack of the script in the page, which names no file. */
function reported({ message }: Error): string {
  return message
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n');
}
