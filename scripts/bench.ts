/**
 * `npm run bench`, or `npm run bench -- read rules` for some of it: measures and prints; a figure over its limit is shown, not failed, because a busy
 * machine is no fault of the code. Only a bench that cannot run ends badly.
 */
import { existsSync, globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Bench, isBench, type Row } from './bench/bench.ts';
import { buildForChromium } from './build.ts';
import { table } from './table.ts';

const FOLDER = 'tests/bench';
/** More digits than the clock has grains would be noise. */
const DIGITS = 3;

buildForChromium();
const benches = await load();
if (benches.length === 0) console.log(`There are no benches in ${FOLDER}.`);
for (const bench of benches) {
  console.log(`\n${bench.name}`);
  try {
    console.log(printed(await bench.run()));
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

async function load(): Promise<Bench[]> {
  if (!existsSync(FOLDER)) return [];
  const asked = process.argv.slice(2);
  const paths = globSync(`${FOLDER}/*.ts`)
    .sort()
    .filter((path) => asked.length === 0 || asked.includes(basename(path, '.ts')));
  const modules = await Promise.all(
    paths.map((path): Promise<object> => import(pathToFileURL(resolve(path)).href)),
  );
  return modules.filter(isBench);
}

function printed(rows: readonly Row[]): string {
  return table(
    ['name', 'figure', 'goal', 'limit', 'unit', 'verdict'],
    rows.map(({ name, figure, goal, limit, unit, verdict }) => [
      name,
      rounded(figure),
      goal === undefined ? '' : rounded(goal),
      limit === undefined ? '' : rounded(limit),
      unit,
      verdict,
    ]),
    ['left', 'right', 'right', 'right', 'left', 'left'],
  );
}

/** Large figures (bytes) whole, small ones to a few digits. */
function rounded(figure: number): string {
  return figure >= 1000 ? String(Math.round(figure)) : String(Number(figure.toPrecision(DIGITS)));
}
