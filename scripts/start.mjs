/**
 * Where every `npm run` command begins: `node scripts/start.mjs <task> [arguments]`.
 * Plain JavaScript without dependencies, because on a fresh clone it runs on whatever Node the machine
 * has. It installs what the lock file names and then runs the task on the Node pinned there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { runToEnd } from './run-to-end.mjs';
import { pinnedNode, root, setUp, withOwnTools } from './set-up.mjs';

const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');

/** What the pinned Node is given, per task. */
const tasks = {
  bench: [join('scripts', 'bench.ts')],
  build: [wxt, 'build'],
  'build:firefox': [wxt, 'build', '-b', 'firefox', '--mv3'],
  demo: [join('scripts', 'demo.ts')],
  dev: [wxt],
  docs: [join('scripts', 'rule-docs.ts')],
  judge: [join('scripts', 'judge.ts')],
  mutate: [join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run'],
  screenshots: [join('scripts', 'screenshots.ts')],
  test: [join('scripts', 'test.ts')],
  zip: [wxt, 'zip'],
};

const [name = '', ...rest] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
if (!task) {
  console.error(`No task is called "${name}". There are: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}

await setUp();
// The demo's server strips types from what it serves with a part of Node that still announces itself.
const quiet = [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ');
const env = { ...withOwnTools(process.env), NODE_OPTIONS: quiet };
// Type checking and the builds read settings that WXT generates.
if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
  const prepared = await runToEnd(pinnedNode(), [wxt, 'prepare', '--level', 'warn'], { cwd: root, env });
  if (prepared !== 0) process.exit(prepared);
}
process.exit(await runToEnd(pinnedNode(), [...task, ...rest], { cwd: root, env }));
