import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { CHROMIUM_BUILD } from '../browser/launch.ts';
import { buildEmptyScript } from './bytes/empty-script.ts';
import { firstLoad } from './bytes/first-load.ts';

export const name = 'bytes: what a browser loads, against an empty content script and by itself';

const CONTENT_SCRIPT = join('content-scripts', 'crm.js');
/** Times an empty script; it is in every page of the CRM. */
const FLOOR = { goal: 3.5, limit: 4 };
/** Bytes. There is no second line behind these: over the goal is over. */
const SCRIPT_BYTES = 16_000;
const PANEL_BYTES = 112_640;

export async function run(): Promise<Row[]> {
  const own = built(CONTENT_SCRIPT).length;
  const floor = buildEmptyScript().length;
  const panel = firstLoad(CHROMIUM_BUILD, 'sidepanel.html').map((path) => gzipSync(built(path)).length);
  return [
    row('bytes/floor', own / floor, FLOOR, `× ${floor} B`),
    row('content script, minified', own, { goal: SCRIPT_BYTES, limit: SCRIPT_BYTES }, 'B'),
    row('side panel, first load, gzip', sum(panel), { goal: PANEL_BYTES, limit: PANEL_BYTES }, 'B'),
  ];
}

function row(named: string, figure: number, { goal, limit }: typeof FLOOR, unit: string): Row {
  return { name: named, figure, goal, limit, unit, verdict: verdictOf(figure, goal, limit) };
}

function built(path: string): Buffer {
  return readFileSync(join(CHROMIUM_BUILD, path));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
