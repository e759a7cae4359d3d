import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Entry = { optionalDependencies?: Record<string, string> };

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Entry>;
};

// npm leaves out what its registry did not have for another platform, and then `npm ci` refuses the file.
it('names the packages of every platform, so that a clean install works on each', () => {
  const places = Object.keys(lock.packages);
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  expect(wanted.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual(
    [],
  );
});
