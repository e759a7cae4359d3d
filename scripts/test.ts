/**
 * `npm test`: everything that can be proven on this machine, in order of how soon it tells.
 * A failing step does not stop the ones that can still say something. Ends with one plain line.
 */
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { findChromium, findFirefox } from './browsers/find.ts';
import { sum } from './test/counts.ts';
import { runStep, type StepResult, stopRunning } from './test/run-step.ts';
import { RESULTS, type Step, steps } from './test/steps.ts';
import { summary } from './test/summary.ts';

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopped = true;
    stopRunning('SIGTERM');
  });
}
const browsers = {
  chromium: { variable: 'SQUEAKY_CHROMIUM', find: findChromium },
  firefox: { variable: 'SQUEAKY_FIREFOX', find: findFirefox },
};

mkdirSync(RESULTS, { recursive: true });
const results: StepResult[] = [];
for (const step of steps) {
  if (stopped) break;
  results.push(await attempt(step));
}

const total = sum(results.map((result) => result.counts));
console.log(`\n${summary(results)}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || total.passed === 0 || stopped) process.exitCode = 1;

async function attempt(step: Step): Promise<StepResult> {
  console.log(`\n── ${step.name} ──`);
  const missing = step.needs?.find((need) =>
    results.some((result) => result.name === need && result.counts.failed > 0),
  );
  if (missing) return notRun(step, `not run: "${missing}" failed`);
  try {
    return await runStep(step, await environment(step));
  } catch (error) {
    return notRun(step, error instanceof Error ? error.message : String(error));
  }
}

/** A browser found (or installed) once is handed to the tests, which only start it. */
async function environment(step: Step): Promise<NodeJS.ProcessEnv> {
  if (!step.browser) return process.env;
  const { variable, find } = browsers[step.browser];
  return { ...process.env, [variable]: await find() };
}

function notRun(step: Step, note: string): StepResult {
  return { name: step.name, counts: { passed: 0, failed: 1 }, seconds: 0, note };
}
