import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that a built page names: its scripts and styles, and what is loaded with them. */
const NAMED_IN_HTML = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;
/** `import"./a.js"`, `import{b}from"./a.js"`; a call of `import()` loads later and is left out. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g;

/** Everything a page of the extension loads before it can draw, itself included, as paths below the build. */
export function firstLoad(build: string, page: string): string[] {
  const found = new Set([page]);
  for (const path of matches(readFileSync(join(build, page), 'utf8'), NAMED_IN_HTML)) found.add(path);
  // A set goes on over what is added to it.
  for (const path of found) {
    if (!path.endsWith('.js')) continue;
    const imports = matches(readFileSync(join(build, path), 'utf8'), STATIC_IMPORT);
    for (const imported of imports) found.add(join(dirname(path), imported));
  }
  return [...found];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, path]) => path ?? []);
}
