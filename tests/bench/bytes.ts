import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Row, verdictOf } from '../../scripts/bench/bench.ts';
import { CHROMIUM_BUILD } from '../browser/launch.ts';
import { firstLoad, secondLoad } from '../contract/first-load.ts';
import { buildEmptyScript } from './bytes/empty-script.ts';

export const name = 'bytes: what a browser loads, against an empty content script and by itself';

const CONTENT_SCRIPT = join('content-scripts', 'crm.js');
/** Take much of what they do from the first one, and are in every page too. */
const LATER_SCRIPTS = [join('content-scripts', 'lists.js'), join('content-scripts', 'marks.js')];
/** Times an empty script; it is in every page of the CRM. */
const FLOOR = { goal: 3.5, limit: 4 };
/** Bytes. There is no second line behind these: over the goal is over. */
const SCRIPT_BYTES = 16_000;
const LATER_BYTES = [8_200, 12_500];
const PANEL_BYTES = 110_000;
const JUDGED_BYTES = 130_000;

export async function run(): Promise<Row[]> {
  const own = built(CONTENT_SCRIPT).length;
  const later = LATER_SCRIPTS.map((path) => built(path).length);
  const floor = buildEmptyScript().length;
  const first = firstLoad('sidepanel.html', text);
  const panel = packed(first);
  const judged = panel + packed(secondLoad(first, text));
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
    atMost('side panel, first load, gzip', panel, PANEL_BYTES, 'B'),
    atMost('side panel, until findings are shown, gzip', judged, JUDGED_BYTES, 'B'),
  ];
}

function row(named: string, figure: number, { goal, limit }: typeof FLOOR, unit: string): Row {
  return { name: named, figure, goal, limit, unit, verdict: verdictOf(figure, goal, limit) };
}

function atMost(named: string, figure: number, bytes: number, unit: string): Row {
  return row(named, figure, { goal: bytes, limit: bytes }, unit);
}

function packed(loaded: ReadonlyMap<string, string>): number {
  return sum([...loaded.values()].map((file) => gzipSync(file).length));
}

function text(path: string): string {
  return built(path).toString('utf8');
}

function built(path: string): Buffer {
  return readFileSync(join(CHROMIUM_BUILD, path));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
