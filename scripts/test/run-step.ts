import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { type Counts, withExitCode } from './counts.ts';
import type { Step } from './steps.ts';

export type StepResult = { name: string; counts: Counts; seconds: number; note?: string };

const MS_PER_MINUTE = 60_000;
/** Time for a tool that was asked to stop to end its own browsers. */
const GRACE_MS = 5_000;
const onWindows = process.platform === 'win32';

/** The process group now running, so that stopping the runner stops it too. */
let running: number | undefined;

/** Runs one step to its end and counts what it proved. Never throws for a step that fails. */
export async function runStep(step: Step, env: NodeJS.ProcessEnv): Promise<StepResult> {
  const started = performance.now();
  // A report left by an earlier run must not be counted.
  if (step.report) rmSync(step.report.path, { force: true });
  const { exitCode, timedOut } = await run(step, env);
  const counts = counted(step, exitCode);
  return {
    name: step.name,
    counts,
    seconds: (performance.now() - started) / 1000,
    ...(timedOut ? { note: `stopped after ${step.minutes} minutes` } : {}),
  };
}

/** Stops whatever step is running, with all it started. */
export function stopRunning(signal: NodeJS.Signals): void {
  if (running !== undefined) stopGroup(running, signal);
}

function run(step: Step, env: NodeJS.ProcessEnv): Promise<{ exitCode: number; timedOut: boolean }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [step.script, ...step.args], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      // Its own group: what a tool leaves behind can then be ended with it.
      detached: !onWindows,
    });
    running = child.pid;
    let timedOut = false;
    const timers = [
      setTimeout(() => {
        timedOut = true;
        stopRunning('SIGTERM');
      }, step.minutes * MS_PER_MINUTE),
      setTimeout(() => stopRunning('SIGKILL'), step.minutes * MS_PER_MINUTE + GRACE_MS),
    ];
    const end = (exitCode: number) => {
      for (const timer of timers) clearTimeout(timer);
      if (running !== undefined) stopGroup(running, 'SIGKILL');
      running = undefined;
      resolve({ exitCode, timedOut });
    };
    child.once('error', () => end(1));
    child.once('exit', (code) => end(code ?? 1));
  });
}

function stopGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(onWindows ? pid : -pid, signal);
  } catch {
    // Already gone, which is what was wanted.
  }
}

function counted(step: Step, exitCode: number): Counts {
  if (!step.report) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const report = JSON.parse(readFileSync(step.report.path, 'utf8')) as never;
    return withExitCode(step.report.count(report), exitCode);
  } catch {
    return { passed: 0, failed: 1 };
  }
}
