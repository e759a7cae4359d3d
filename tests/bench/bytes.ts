import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { CHROMIUM_BUILD } from '../browser/launch.ts';
import { buildEmptyScript } from './bytes/empty-script.ts';
import { firstLoad } from './bytes/first-load.ts';

export const name = 'bytes: what a browser loads, against an empty content script and by itself';

const CONTENT_SCRIPT = join('content-scripts', 'crm.js');
/** Take much of what they do from the first one, and are in every page too. */
const LATER_SCRIPTS = [join('content-scripts', 'lists.js'), join('content-scripts', 'marks.js')];
/** Times an empty script; it is in every page of the CRM. */
const FLOOR = { goal: 3.5, limit: 4 };
/** Bytes. There is no second line behind these: over the goal is over. */
const SCRIPT_BYTES = 16_000;
const LATER_BYTES = [5_600, 11_000];
const PANEL_BYTES = 112_640;

export async function run(): Promise<Row[]> {
  const own = built(CONTENT_SCRIPT).length;
  const later = LATER_SCRIPTS.map((path) => built(path).length);
  const floor = buildEmptyScript().length;
  const panel = firstLoad(CHROMIUM_BUILD, 'sidepanel.html').map((path) => gzipSync(built(path)).length);
  return [
    row('bytes/floor', own / floor, FLOOR, `× ${floor} B`),
    atMost('content script crm, minified', own, SCRIPT_BYTES, 'B'),
    ...later.map((bytes, at) =>
      atMost(
        `content script ${basename(LATER_SCRIPTS[at] ?? '', '.js')}, minified`,
        bytes,
        LATER_BYTES[at] ?? 0,
        'B',
      ),
    ),
    atMost('content scripts, all', own + sum(later), SCRIPT_BYTES + sum(LATER_BYTES), 'B'),
    atMost('side panel, first load, gzip', sum(panel), PANEL_BYTES, 'B'),
  ];
}

function row(named: string, figure: number, { goal, limit }: typeof FLOOR, unit: string): Row {
  return { name: named, figure, goal, limit, unit, verdict: verdictOf(figure, goal, limit) };
}

function atMost(named: string, figure: number, bytes: number, unit: string): Row {
  return row(named, figure, { goal: bytes, limit: bytes }, unit);
}

function built(path: string): Buffer {
  return readFileSync(join(CHROMIUM_BUILD, path));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
