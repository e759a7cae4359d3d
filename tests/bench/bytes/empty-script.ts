import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** A content script that does nothing, written as Squeaky's is. */
const SCRIPT = `
import { defineContentScript } from 'wxt/utils/define-content-script';
export default defineContentScript({
  matches: ['https://*.lightning.force.com/*'],
  noScriptStartedPostMessage: true,
  main() {},
});
`;
const CONFIG = 'export default { imports: false, manifestVersion: 3 };';

/**
 * Builds an extension with an empty content script in a folder of its own, with the WXT installed here.
 * @returns The script as built: what any content script of WXT's weighs at least.
 * @throws when it does not build.
 */
export function buildEmptyScript(): Buffer {
  const root = mkdtempSync(join(tmpdir(), 'squeaky-empty-'));
  try {
    mkdirSync(join(root, 'entrypoints'));
    writeFileSync(join(root, 'entrypoints', 'empty.content.ts'), SCRIPT);
    writeFileSync(join(root, 'wxt.config.ts'), CONFIG);
    writeFileSync(join(root, 'package.json'), '{ "name": "empty", "version": "1.0.0", "type": "module" }');
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
    const wxt = resolve('node_modules', 'wxt', 'bin', 'wxt.mjs');
    const built = spawnSync(process.execPath, [wxt, 'build', root], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`The empty content script does not build:\n${built.stderr}`);
    return readFileSync(join(root, '.output', 'chrome-mv3', 'content-scripts', 'empty.js'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
