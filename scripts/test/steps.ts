import { join } from 'node:path';
import { type Counts, playwrightCounts, vitestCounts } from './counts.ts';

/** One part of `npm test`: a command of a tool installed here, run on the pinned Node. */
export type Step = {
  name: string;
  /** The tool's script, and what it is told. */
  script: string;
  args: readonly string[];
  /** Where tests are counted: the JSON file the command writes. Without it the step itself counts as one. */
  report?: { path: string; count: (json: never) => Counts };
  /** Names of steps without whose success this one could only fail. */
  needs?: readonly string[];
  /** Browsers to find or install before. */
  browser?: 'chromium' | 'firefox';
  /** A step that takes longer has hung, minutes. */
  minutes: number;
};

const tool = (...path: string[]) => join('node_modules', ...path);
const biome = tool('@biomejs', 'biome', 'bin', 'biome');
const tsc = tool('typescript', 'bin', 'tsc');
const vitest = tool('vitest', 'vitest.mjs');
const wxt = tool('wxt', 'bin', 'wxt.mjs');
const playwright = tool('@playwright', 'test', 'cli.js');

export const RESULTS = 'test-results';

function vitestStep(
  name: string,
  projects: readonly string[],
): Pick<Step, 'name' | 'script' | 'args' | 'report'> {
  const path = join(RESULTS, `${projects.join('-')}.json`);
  return {
    name,
    script: vitest,
    args: [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path}`,
    ],
    report: { path, count: vitestCounts },
  };
}

export const steps: readonly Step[] = [
  { name: 'format and lint', script: biome, args: ['ci', '--error-on-warnings'], minutes: 2 },
  { name: 'types', script: tsc, args: ['--noEmit', '-p', '.'], minutes: 3 },
  { ...vitestStep('unit', ['unit', 'components']), minutes: 5 },
  { name: 'build for Chromium', script: wxt, args: ['build'], minutes: 3 },
  { name: 'build for Firefox', script: wxt, args: ['build', '-b', 'firefox', '--mv3'], minutes: 3 },
  {
    ...vitestStep('contract', ['contract']),
    needs: ['build for Chromium', 'build for Firefox'],
    minutes: 3,
  },
  {
    name: 'in Chromium',
    script: playwright,
    args: ['test'],
    report: { path: join(RESULTS, 'playwright.json'), count: playwrightCounts },
    needs: ['build for Chromium'],
    browser: 'chromium',
    minutes: 12,
  },
  {
    ...vitestStep('smoke in Firefox', ['firefox']),
    needs: ['build for Firefox'],
    browser: 'firefox',
    minutes: 3,
  },
];
