import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './run-to-end.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const isWindows = process.platform === 'win32';
const tools = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.squeaky-setup');
const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Installs exactly what the lock file names, unless that is what is there. Ends the process on failure. */
export async function setUp() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(pinnedNode())) return;
  console.error('Installing what package-lock.json names.');
  // Replacing node_modules must not depend on a tool inside it, so npm runs on the machine's own Node.
  const env = { ...process.env, [pathKey(process.env)]: withoutOwnTools(process.env) };
  // What a task prints is its result; everything about setting up goes to the error stream.
  const stdio = ['ignore', process.stderr, process.stderr];
  const installed = await runToEnd('npm', ['ci', ...quietly], { cwd: root, env, shell: isWindows, stdio });
  if (installed !== 0) {
    console.error(`Setting up stopped: "npm ci" ended with ${installed}.`);
    process.exit(installed);
  }
  if (!existsSync(pinnedNode())) {
    console.error(
      'Setting up stopped: npm did not install the pinned Node. Are install scripts switched off?',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** The Node that the lock file pins. */
export function pinnedNode() {
  return join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
}

/** The environment with the project's tools found first. */
export function withOwnTools(env) {
  return { ...env, [pathKey(env)]: [tools, withoutOwnTools(env)].join(delimiter) };
}

function withoutOwnTools(env) {
  const folders = (env[pathKey(env)] ?? '').split(delimiter);
  return folders.filter((folder) => folder !== tools).join(delimiter);
}

/** Windows spells the variable `Path`, and a second spelling beside it would be ignored. */
function pathKey(env) {
  return Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
}

/** Platform too: a folder shared between machines holds binaries for one of them. */
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${process.platform}-${process.arch}-${createHash('sha256').update(lock).digest('hex')}\n`;
}
