import { demoRecord, startDemo } from '../../demo/server.ts';
import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { launchCrm } from './browser/crm-browser.ts';
import { compared } from './engine/measure.ts';
import { timeMutations } from './watch/main-thread.ts';

export const name = "watch: a page's main thread during 1,000 changes, with and without the extension";

const GOAL = 1.05;
const LIMIT = 1.15;
const RECORD = 'mm-month-end';
const WARM_UP = 2;
/** Each takes about two and a half seconds. */
const SAMPLES = 11;

export async function run(): Promise<Row[]> {
  const demo = await startDemo();
  const browsers = await Promise.all([launchCrm(demo, 'own-host'), launchCrm(demo, 'localhost')]);
  try {
    const taken: [number[], number[]] = [[], []];
    await Promise.all(browsers.map((browser) => browser.open(demoRecord(RECORD))));
    for (let sample = 0; sample < WARM_UP + SAMPLES; sample += 1) {
      for (const [at, { page }] of browsers.entries()) {
        const seconds = await timeMutations(page);
        if (sample >= WARM_UP) taken[at]?.push(seconds * 1_000_000);
      }
    }
    const { ratio, spread, ours, theirs } = compared(...taken);
    const unit = `± ${spread.toPrecision(2)}; ${(ours / 1_000).toFixed(0)} of ${(theirs / 1_000).toFixed(0)} ms`;
    return [
      {
        name: 'watch/none',
        figure: ratio,
        goal: GOAL,
        limit: LIMIT,
        unit,
        verdict: verdictOf(ratio, GOAL, LIMIT),
      },
    ];
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await demo.close();
  }
}
