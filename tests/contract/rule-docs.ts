import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/** Loading every rule and its test takes a second; a busy machine several. */
export const RULE_DOCS_TIMEOUT_MS = 60_000;

/** Runs the generator of the rule pages, in a process of its own because it loads tests in its own way. */
export function runRuleDocs(option: '--check' | '--examples'): {
  code: number | null;
  out: string;
  err: string;
} {
  const script = join('scripts', 'rule-docs.ts');
  const run = spawnSync(process.execPath, [script, option], {
    encoding: 'utf8',
    timeout: RULE_DOCS_TIMEOUT_MS,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
