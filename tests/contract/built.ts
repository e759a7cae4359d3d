import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The builds that are shipped, by browser. */
export const builds = {
  chrome: join('.output', 'chrome-mv3'),
  firefox: join('.output', 'firefox-mv3'),
} as const;
export type Build = keyof typeof builds;

/** The parts of a manifest that tests look into. */
export type Manifest = {
  version: string;
  content_scripts?: { js?: string[] }[];
} & Record<string, unknown>;

/** A built file. Throws when there is no build, saying how to make one. */
export function built(build: Build, path: string): Buffer {
  const file = join(builds[build], path);
  if (!existsSync(file))
    throw new Error(`${file} is not there. "npm test" builds before; "npm run build" does it alone.`);
  return readFileSync(file);
}

export function manifestOf(build: Build): Manifest {
  return JSON.parse(built(build, 'manifest.json').toString('utf8'));
}

/** Paths of the files in a folder of a build. */
export function filesOf(build: Build, folder: string): string[] {
  return readdirSync(join(builds[build], folder)).map((name) => `${folder}/${name}`);
}
