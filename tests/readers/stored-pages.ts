import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { cellProblems, locators } from '../../lib/reading/reading.ts';

/** Pages by case, each a folder with `page.html` and `expected.json`. */
const FOLDER = new URL('../pages/salesforce-lightning/', import.meta.url);

const saved = {
  text: z.string(),
  locator: z.enum(locators),
  apiName: z.exactOptional(z.string()),
  label: z.exactOptional(z.string()),
  target: z.exactOptional(z.string()),
  problem: z.exactOptional(z.enum(cellProblems)),
  isCut: z.exactOptional(z.literal(true)),
  offScreen: z.exactOptional(z.literal(true)),
};
const cell = z.strictObject({
  ...saved,
  draft: z.exactOptional(z.literal(true)),
  saved: z.exactOptional(z.strictObject(saved)),
});

const known = z.exactOptional(z.record(z.string(), z.unknown()));
const list = z.exactOptional(z.array(z.record(z.string(), z.unknown())));

/** What a stored page must read as: nothing more, nothing less. */
const expectation = z.strictObject({
  /** Which of the numbered DOM situations are tried on the page; none where it shows another state. */
  situations: z.array(z.int().check(z.gte(1), z.lte(25))),
  url: z.url(),
  /** Read as a page that had its time to render. */
  late: z.boolean(),
  reading: z.record(z.string(), z.string()),
  cells: z.record(z.string(), cell),
  /** The lists on the page, as they were recognised; a page without any says nothing here. */
  lists: z._default(z.strictObject({ timeline: known, related: known }), {}),
  facts: z.strictObject({ opportunity: known, account: known, activities: list, siblings: list }),
});
export type Expectation = z.infer<typeof expectation>;

export type StoredPage = Expectation & { name: string; html: string };

/** Every folder below the reader's pages. @throws when one is incomplete or says nothing. */
export function storedPages(): StoredPage[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, html: read(name, 'page.html'), ...expectationOf(name) }));
}

/** One stored page by its folder's name. */
export function storedPage(name: string): StoredPage {
  return { name, html: read(name, 'page.html'), ...expectationOf(name) };
}

function expectationOf(name: string): Expectation {
  const parsed = expectation.safeParse(JSON.parse(read(name, 'expected.json')));
  if (!parsed.success) throw new Error(`${name}/expected.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function read(name: string, file: string): string {
  const path = fileURLToPath(new URL(`${name}/${file}`, FOLDER));
  if (!existsSync(path)) throw new Error(`${name} has no ${file}; a case is both files.`);
  return readFileSync(path, 'utf8');
}
