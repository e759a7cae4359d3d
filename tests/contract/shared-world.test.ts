import { describe, expect, it } from 'vitest';
import { sharedFunctions } from '../../lib/browser/shared-world.ts';
import { builds, manifestOf } from './built.ts';
import { importsOf, reachableFrom } from './imports.ts';
import { textOf } from './source-files.ts';

const WORLD = 'lib/browser/shared-world.ts';
const FIRST = 'content-scripts/crm.js';
const TAKERS = ['entrypoints/lists.content.ts', 'entrypoints/marks.content.ts'];

const shared = new Set(importsOf(WORLD).flatMap(({ target, isType }) => (isType ? [] : target)));

/** The names that a file imports, each with the file that it is from; types and packages left out. */
function namesOf(path: string): { name: string; from: string }[] {
  const statements = textOf(path).matchAll(/^import (?!type)\{(?<names>[^}]*)\} from '(?<source>\.[^']*)'/gm);
  return [...statements].flatMap(({ groups }) => {
    const from = new URL(groups?.source ?? '', `file:///${path}`).pathname.slice(1);
    const names = (groups?.names ?? '').split(',').map((name) => name.trim());
    return names.filter((name) => name && !name.startsWith('type ')).map((name) => ({ name, from }));
  });
}

/** What a script runs by itself: the files it reaches, but not through those that it shares. */
function ownFiles(entry: string): string[] {
  const read = (path: string) => (shared.has(path) ? '' : textOf(path));
  return [...reachableFrom(entry, read).keys()].filter((path) => path.endsWith('.ts') && !shared.has(path));
}

it('the first script has every function that the others take from it', () => {
  expect(shared.size).toBeGreaterThan(0);
  const taken = TAKERS.flatMap(ownFiles)
    .flatMap(namesOf)
    .filter(({ from }) => shared.has(from));
  const names = new Set(taken.map(({ name }) => name));
  expect(names.size).toBeGreaterThan(0);
  expect([...names].filter((name) => !Object.hasOwn(sharedFunctions, name))).toEqual([]);
  expect(
    Object.keys(sharedFunctions).filter((name) => !names.has(name)),
    'shared for nobody',
  ).toEqual([]);
});

describe.each(Object.keys(builds) as (keyof typeof builds)[])('the build for %s', (build) => {
  it('runs the script that shares before those that take, in the same pages', () => {
    const entries = manifestOf(build).content_scripts ?? [];
    expect(entries).toHaveLength(1);
    const [first, ...others] = entries[0]?.js ?? [];
    expect(first).toBe(FIRST);
    expect(others).toEqual(['content-scripts/lists.js', 'content-scripts/marks.js']);
  });
});
