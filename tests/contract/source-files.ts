import { globSync, readFileSync } from 'node:fs';

/** Paths are told with `/`, whatever the machine writes. */
function listed(patterns: readonly string[]): string[] {
  return globSync([...patterns])
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Tests, the language rules are proven in, and values for tests only. */
const FOR_TESTS = /\.test\.tsx?$|\.fixture\.tsx?$|-fixture\.tsx?$|^lib\/rules\/(pipeline-)?cases\.ts$/;

/** The TypeScript that becomes the extension. */
export function shippedFiles(...folders: readonly string[]): string[] {
  return listed(folders.map((folder) => `${folder}/**/*.{ts,tsx}`)).filter((path) => !FOR_TESTS.test(path));
}

/** All of the project's own code. */
export function allFiles(): string[] {
  return listed(['{lib,components,entrypoints,scripts,demo,tests}/**/*.{ts,tsx,mjs}', '*.{ts,mjs}']);
}

export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}
