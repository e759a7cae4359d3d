import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Build, built, filesOf, manifestOf } from './built.ts';
import { firstLoad } from './first-load.ts';

/** Every CRM page pays for them. The first also has what the others share. */
const MAX_CONTENT_SCRIPTS: Readonly<Record<string, number>> = {
  'content-scripts/crm.js': 16_000,
  'content-scripts/lists.js': 8_000,
  'content-scripts/marks.js': 12_000,
};
/** What the panel loads before it runs, packed; 110 kB. */
const MAX_FIRST_LOAD = 110 * 1_024;
/** With rules, policy and stores: all it takes until findings are on screen, packed; 150 kB. */
const MAX_UNTIL_JUDGED = 150 * 1_024;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (build) => {
  it('has content scripts of at most so many bytes', () => {
    const scripts = (manifestOf(build).content_scripts ?? []).flatMap(({ js }) => js ?? []);
    expect(scripts).toEqual(Object.keys(MAX_CONTENT_SCRIPTS));
    const large = scripts.filter((path) => built(build, path).length > (MAX_CONTENT_SCRIPTS[path] ?? 0));
    expect(large.map((path) => `${path}: ${built(build, path).length}`)).toEqual([]);
  });

  it(`opens its panel with at most ${MAX_FIRST_LOAD} bytes, packed`, () => {
    expect(packed(build, ['sidepanel.html'])).toBeLessThanOrEqual(MAX_FIRST_LOAD);
  });

  it(`shows findings with at most ${MAX_UNTIL_JUDGED} bytes, packed`, () => {
    const app = filesOf(build, 'chunks').filter((path) => /\/App-[^/]+\.js$/.test(path));
    expect(app).toHaveLength(1);
    expect(packed(build, ['sidepanel.html', ...app])).toBeLessThanOrEqual(MAX_UNTIL_JUDGED);
  });
});

function packed(build: Build, entries: readonly string[]): number {
  const read = (path: string) => built(build, path).toString('utf8');
  const loaded = new Map(entries.flatMap((entry) => [...firstLoad(entry, read)]));
  return [...loaded.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}
