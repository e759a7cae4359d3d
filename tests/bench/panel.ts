import { demoRecord, startDemo } from '../../demo/server.ts';
import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { openSurface } from '../browser/surfaces.ts';
import { launchCrm } from './browser/crm-browser.ts';
import { compared } from './engine/measure.ts';
import { openPanelBeside, timeBare, timeEdit } from './panel/measure.ts';

export const name =
  'panel: from an edit on the page to its text in the panel, against one number through session storage';

const GOAL = 3;
const LIMIT = 6;
const RECORD = 'smb-plan-gaps';
/** The content script waits this long for the end of a burst of changes; that wait is meant. */
const DEBOUNCE_MS = 100;
const WARM_UP = 5;
const SAMPLES = 31;

export async function run(): Promise<Row[]> {
  const demo = await startDemo();
  const browser = await launchCrm(demo, 'own-host');
  try {
    await browser.open(demoRecord(RECORD));
    const writer = await openSurface(browser, 'options');
    const panel = await openPanelBeside(browser, writer);
    await browser.page.bringToFront();
    const taken = { edit: [] as number[], bare: [] as number[] };
    for (let sample = 0; sample < WARM_UP + SAMPLES; sample += 1) {
      const edit = await timeEdit(browser.page, panel, `Call Dana about sample ${sample}.`);
      const bare = await timeBare(writer, panel, sample);
      if (sample < WARM_UP) continue;
      taken.edit.push((edit - DEBOUNCE_MS) * 1_000);
      taken.bare.push(bare * 1_000);
    }
    const { ratio, spread, ours, theirs } = compared(taken.edit, taken.bare);
    const unit = `± ${spread.toPrecision(2)}; ${(ours / 1_000).toFixed(1)} of ${(theirs / 1_000).toFixed(1)} ms`;
    return [
      {
        name: 'panel/bare',
        figure: ratio,
        goal: GOAL,
        limit: LIMIT,
        unit,
        verdict: verdictOf(ratio, GOAL, LIMIT),
      },
    ];
  } finally {
    await browser.close();
    await demo.close();
  }
}
