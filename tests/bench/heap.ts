import { type Demo, type DemoRecord, demoRecords, startDemo } from '../../demo/server.ts';
import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { type CrmBrowser, launchCrm } from './browser/crm-browser.ts';

export const name = "heap: a tab's memory after 50 in-app navigations, against after 5";

const GOAL = 1.1;
const LIMIT = 1.3;
const FEW = 5;
const MANY = 50;
/** The demo keeps five pages; a cycle of nine has the same five in the document after 5 and after 50. */
const CYCLE = 9;
/** A page's frames after it was left to itself; looks of the content script come within a few of them. */
const QUIET_FRAMES = 45;

const records = demoRecords.slice(0, CYCLE);

export async function run(): Promise<Row[]> {
  const demo = await startDemo();
  try {
    const own = await growth(demo, 'own-host');
    const bare = await growth(demo, 'localhost');
    const unit = `× ${(own.few / 1_048_576).toFixed(1)} MiB; ${(bare.many / bare.few).toFixed(2)} without the extension`;
    const figure = own.many / own.few;
    return [
      { name: 'heap/nav', figure, goal: GOAL, limit: LIMIT, unit, verdict: verdictOf(figure, GOAL, LIMIT) },
    ];
  } finally {
    await demo.close();
  }
}

type Growth = { few: number; many: number };

async function growth(demo: Demo, where: 'own-host' | 'localhost'): Promise<Growth> {
  const browser = await launchCrm(demo, where);
  try {
    await browser.open(recordAt(0));
    const few = await heapAfter(browser, 0, FEW);
    const many = await heapAfter(browser, FEW, MANY);
    return { few, many };
  } finally {
    await browser.close();
  }
}

/** Bytes in use, of all worlds of the page, after the navigations from one count to another. */
async function heapAfter({ page }: CrmBrowser, from: number, to: number): Promise<number> {
  for (let count = from + 1; count <= to; count += 1) {
    await page.evaluate(navigate, recordAt(count));
    await page.evaluate(frames, QUIET_FRAMES);
  }
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function recordAt(count: number): DemoRecord {
  const record = records[count % CYCLE];
  if (!record) throw new Error(`The demo has fewer than ${CYCLE} records.`);
  return record;
}

/** Runs in the page: clicks a link to the record; resolves when its page is up. */
async function navigate({ path, title }: DemoRecord): Promise<void> {
  const link = document.createElement('a');
  link.href = path;
  document.body.append(link);
  link.click();
  link.remove();
  const isShown = () =>
    document.title === title &&
    document.querySelector('.windowViewMode-normal.active records-record-layout-item') !== null;
  while (!isShown()) await new Promise((drawn) => requestAnimationFrame(drawn));
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}
