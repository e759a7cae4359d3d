import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFirefox } from '../../scripts/browsers/find.ts';
import { type Bidi, connectBidi } from './bidi.ts';

/** First start with a new profile on a busy machine. */
const START_TIMEOUT_MS = 30_000;
/** After this, a Firefox that was asked to end is ended. */
const END_TIMEOUT_MS = 5_000;

/** Firefox draws a random id for each install; pages can only be opened by a known one. */
const PAGES_ID = '5f1ad8a2-3c7e-4d0b-9a61-0c2f6e8b7d43';

export type FirefoxOptions = {
  /** Folder of the built extension. */
  extension: string;
  /** The extension's id in its manifest. */
  extensionId: string;
  /** Host names that are served from this machine. */
  localHosts: readonly string[];
};

/** A Firefox with the extension installed. */
export type Firefox = {
  bidi: Bidi;
  /** Address of one of the extension's pages. */
  pageUrl(path: string): string;
  close(): Promise<void>;
};

/**
 * Starts a Firefox of its own, with a profile of its own, and installs the built extension in it.
 * @throws when no Firefox can be had or it refuses the extension.
 */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const program = await findFirefox();
  const profile = await mkdtemp(join(tmpdir(), 'squeaky-firefox-'));
  await writeFile(join(profile, 'user.js'), preferences(options));
  const firefox = spawn(
    program,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = async () => {
    await ended(firefox);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connectBidi(`${await bidiAddress(firefox)}/session`);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extension } });
    return {
      bidi,
      pageUrl: (path) => `moz-extension://${PAGES_ID}/${path}`,
      async close() {
        bidi.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function preferences({ extensionId, localHosts }: FirefoxOptions): string {
  const all = {
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: PAGES_ID }),
    'network.dns.localDomains': localHosts.join(','),
    'toolkit.telemetry.enabled': false,
  };
  const line = ([name, value]: [string, unknown]) =>
    `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`;
  return Object.entries(all).map(line).join('');
}

/** Firefox picks a free port and says so on its error stream. */
async function bidiAddress(firefox: ChildProcess): Promise<string> {
  if (!firefox.stderr) throw new Error('Firefox has no error stream.');
  const lines = createInterface({ input: firefox.stderr });
  const timer = setTimeout(() => lines.close(), START_TIMEOUT_MS);
  try {
    for await (const line of lines) {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (address) return address;
    }
  } finally {
    clearTimeout(timer);
    // Left unread, a full pipe would stop Firefox.
    firefox.stderr.resume();
  }
  throw new Error('Firefox did not offer WebDriver BiDi.');
}

async function ended(firefox: ChildProcess): Promise<void> {
  if (firefox.exitCode !== null || firefox.signalCode !== null) return;
  const exit = once(firefox, 'exit');
  const timer = setTimeout(() => firefox.kill('SIGKILL'), END_TIMEOUT_MS);
  firefox.kill('SIGTERM');
  await exit;
  clearTimeout(timer);
}
