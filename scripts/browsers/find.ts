import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { isFitChromium, isFitFirefox } from './fit.ts';
import { onPath, versionLine } from './on-path.ts';

/** Downloading and unpacking a browser on a slow line. */
const INSTALL_TIMEOUT_MS = 10 * 60_000;

const chromiumCommands = [
  // Set by many build machines, often to a Chrome that cannot be used; so it must prove itself too.
  process.env.CHROME_PATH ?? '',
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const firefoxCommands = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * A Chromium that loads unpacked extensions, as a full path; installed when there is none.
 * @throws when none can be found or installed, saying what to do.
 */
export async function findChromium(): Promise<string> {
  const found =
    named('SQUEAKY_CHROMIUM') ?? (await present(chromiumCommands, isFitChromium)) ?? playwrightsOwn();
  if (found) return found;
  if (installWithApt('chromium')) {
    const installed = await present(chromiumCommands, isFitChromium);
    if (installed) return installed;
  }
  console.error('Installing the Chromium that belongs to Playwright.');
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
  const own = playwrightsOwn();
  if (own) return own;
  throw new Error(
    'No Chromium was found or could be installed. Install Chromium or Chrome for Testing and set SQUEAKY_CHROMIUM to its path. Google Chrome itself no longer loads unpacked extensions.',
  );
}

/**
 * A Firefox that takes extensions over WebDriver BiDi, as a full path; installed when there is none.
 * @throws when none can be found or installed, saying what to do.
 */
export async function findFirefox(): Promise<string> {
  const found = named('SQUEAKY_FIREFOX') ?? (await present(firefoxCommands, isFitFirefox));
  if (found) return found;
  if (installWithApt('firefox-esr')) {
    const installed = await present(firefoxCommands, isFitFirefox);
    if (installed) return installed;
  }
  throw new Error(
    'No Firefox was found or could be installed. Install Firefox 140 or newer and set SQUEAKY_FIREFOX to its path.',
  );
}

/** A path the user names is taken at their word; a command found by chance must prove itself. */
function named(variable: string): string | undefined {
  const name = process.env[variable];
  if (!name) return undefined;
  const path = onPath(name);
  if (!path) throw new Error(`${variable} is set to "${name}", which is not a program.`);
  return path;
}

async function present(
  commands: string[],
  accepts: (version: string) => boolean,
): Promise<string | undefined> {
  for (const command of commands) {
    const path = onPath(command);
    if (path && accepts((await versionLine(path)) ?? '')) return path;
  }
  return undefined;
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Only where it needs no password: as root on a Debian system. */
function installWithApt(name: string): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.error(`Installing ${name} with apt-get.`);
  run('apt-get', ['-qq', 'update']);
  return run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', name]);
}

/** Output goes to the error stream: what a command prints as its result stays clean. */
function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const ended = spawnSync(command, args, { env, stdio: ['ignore', 2, 2], timeout: INSTALL_TIMEOUT_MS });
  return ended.status === 0;
}
