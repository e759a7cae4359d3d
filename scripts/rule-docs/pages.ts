import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Example } from '../../lib/rules/cases.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { indexPage } from './index-page.ts';
import { rulePage } from './rule-page.ts';

/** Texts by path below the documents' folder. */
export type Pages = ReadonlyMap<string, string>;

/** The index and one page for each rule. */
export function rulePages(rules: readonly Rule[], examples: readonly Example[]): Pages {
  return new Map([
    ['rules.md', indexPage(rules)],
    ...rules.map((rule): [string, string] => [join('rules', `${rule.id}.md`), rulePage(rule, examples)]),
  ]);
}

/** What to do so that a folder holds the pages and no other rule page. */
export type StalePage = { path: string; why: 'missing' | 'out of date' | 'of no rule' };

export function stalePages(folder: string, pages: Pages): StalePage[] {
  const stale: StalePage[] = [];
  for (const [path, text] of pages) {
    const file = join(folder, path);
    if (!existsSync(file)) stale.push({ path, why: 'missing' });
    else if (readFileSync(file, 'utf8') !== text) stale.push({ path, why: 'out of date' });
  }
  const extra = globSync('rules/*.md', { cwd: folder }).filter((path) => !pages.has(path));
  return [...stale, ...extra.map((path): StalePage => ({ path, why: 'of no rule' }))];
}

/** Writes what is stale and removes pages of rules that are gone; says what changed. */
export function writePages(folder: string, pages: Pages): StalePage[] {
  const stale = stalePages(folder, pages);
  for (const { path } of stale) {
    const file = join(folder, path);
    const text = pages.get(path);
    if (text === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return stale;
}
