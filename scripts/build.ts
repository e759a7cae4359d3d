import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/** Builds the extension for Chromium. Ends the process when it does not build; WXT has then said why. */
export function buildForChromium(): void {
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
