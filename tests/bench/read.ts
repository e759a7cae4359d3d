import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { type Compared, compared } from './engine/measure.ts';
import type * as InPage from './read/in-page.ts';
import { type Bench, openBench } from './read/page.ts';
import { recordHtml } from './read/record-html.ts';

declare const bench: typeof InPage;

const SEED = 20260318;
/** Small pages are for comparison: a walk of them costs next to nothing, a record's fields as much as ever. */
const SIZES = [1_000, 3_000, 10_000, 30_000] as const;
const LARGE = 10_000;
/** By what changed on the page before a look. */
const WARM: Readonly<Record<InPage.Change, string>> = {
  values: 'read/walk',
  page: 'read/walk around the fields',
  unknown: 'read/walk everything',
};
const COLD = 'read/walk cold';
/** For large pages, and what happens all the time while a seller works; the rest is only measured. */
const BOUNDS: Readonly<Record<string, { goal: number; limit: number }>> = {
  [WARM.values]: { goal: 0.5, limit: 1 },
};
/** Pairs of loads; each gives one figure. */
const LOADS = 11;

export const name = `read: one look at a record page, against a bare walk over its elements (seed ${SEED})`;

export async function run(): Promise<Row[]> {
  const open = await openBench();
  try {
    const rows: Row[] = [];
    for (const elements of SIZES) {
      const flat = recordHtml({ elements, seed: SEED });
      rows.push(...(await compareOn(open, flat, false)));
      rows.push(...(await compareOn(open, await nativeHtmlOf(open, flat), true)));
    }
    return rows.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  } finally {
    await open.close();
  }
}

async function nativeHtmlOf({ load }: Bench, flat: string): Promise<string> {
  return (await load(flat)).evaluate(() => bench.nativeHtml());
}

async function compareOn({ load }: Bench, html: string, hasShadow: boolean): Promise<Row[]> {
  const page = await load(html);
  const fields = await page.evaluate(() => bench.read());
  if (fields === 0) throw new Error('The page of the bench is not read at all.');
  const elements = await page.evaluate((shadow) => bench.walk(shadow), hasShadow);
  const where = `${(elements / 1_000).toFixed(1)}k ${hasShadow ? 'native' : 'flat'}`;
  const warm: Row[] = [];
  for (const [change, kind] of Object.entries(WARM) as [InPage.Change, string][]) {
    const figures = await page.evaluate(([one, shadow]) => bench.compareWarm(one, shadow), [
      change,
      hasShadow,
    ] as const);
    warm.push(rowOf(kind, elements, where, figures));
  }

  const first = { read: [] as number[], walk: [] as number[] };
  for (let pair = 0; pair < LOADS; pair += 1) {
    for (const what of ['read', 'walk'] as const) {
      const fresh = await load(html);
      const ms = await fresh.evaluate(([one, shadow]) => bench.timeFirst(one, shadow), [
        what,
        hasShadow,
      ] as const);
      first[what].push(ms * 1_000);
    }
  }
  return [...warm, rowOf(COLD, elements, where, compared(first.read, first.walk))];
}

function rowOf(kind: string, elements: number, where: string, figures: Compared): Row {
  const bounds = elements >= LARGE ? BOUNDS[kind] : undefined;
  const { ratio, spread, ours, theirs } = figures;
  return {
    name: `${kind}, ${where}`,
    figure: ratio,
    ...bounds,
    unit: `± ${spread.toPrecision(2)}; ${ours.toFixed(0)} of ${theirs.toFixed(0)} µs`,
    verdict: bounds ? verdictOf(ratio, bounds.goal, bounds.limit) : 'noted',
  };
}
