import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/rules/index.ts';
import { textsOf } from '../../lib/rules/rule-texts.ts';
import { type Build, built, filesOf, manifestOf } from './built.ts';
import { firstLoad, secondLoad } from './first-load.ts';

/** Every CRM page pays for them. The first also has what the others share. */
const MAX_CONTENT_SCRIPTS: Readonly<Record<string, number>> = {
  'content-scripts/crm.js': 16_000,
  'content-scripts/lists.js': 8_200,
  'content-scripts/marks.js': 12_500,
};
/** What the panel loads before it runs, packed; 110 kB. */
const MAX_FIRST_LOAD = 110_000;
/** With rules, policy, stores and styles: all it takes until findings are on screen, packed; 130 kB. */
const MAX_UNTIL_JUDGED = 130_000;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (build) => {
  it('has content scripts of at most so many bytes', () => {
    const scripts = (manifestOf(build).content_scripts ?? []).flatMap(({ js }) => js ?? []);
    expect(scripts).toEqual(Object.keys(MAX_CONTENT_SCRIPTS));
    const large = scripts.filter((path) => built(build, path).length > (MAX_CONTENT_SCRIPTS[path] ?? 0));
    expect(large.map((path) => `${path}: ${built(build, path).length}`)).toEqual([]);
  });

  it(`opens its panel with at most ${MAX_FIRST_LOAD} bytes, packed`, () => {
    expect(packed(panelLoad(build).first)).toBeLessThanOrEqual(MAX_FIRST_LOAD);
  });

  it(`shows findings with at most ${MAX_UNTIL_JUDGED} bytes, packed`, () => {
    const { first, second } = panelLoad(build);
    expect([...second.values()].join('\n')).toContain('not-enough');
    expect(packed(first) + packed(second)).toBeLessThanOrEqual(MAX_UNTIL_JUDGED);
  });

  it('shows findings without schemas, and without what only a closer look shows', () => {
    const { first, second } = panelLoad(build);
    const loaded = [...first.values(), ...second.values()].join('\n');
    const texts = rules.map((rule) => textsOf(rule).why);
    expect(texts.filter((why) => loaded.includes(why))).toEqual([]);
    expect(loaded).not.toMatch(/_zod\b/);
    expect(loaded).not.toMatch(/__REACT_DEVTOOLS_GLOBAL_HOOK__|\bprocess\.emit\b|\btypeof navigation\b/);
    const all = filesOf(build, 'chunks').map((path) => built(build, path).toString('utf8'));
    expect(texts.filter((why) => all.filter((text) => text.includes(why)).length !== 1)).toEqual([]);
  });
});

function panelLoad(build: Build) {
  const read = (path: string) => built(build, path).toString('utf8');
  const first = firstLoad('sidepanel.html', read);
  return { first, second: secondLoad(first, read) };
}

function packed(loaded: ReadonlyMap<string, string>): number {
  return [...loaded.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}
