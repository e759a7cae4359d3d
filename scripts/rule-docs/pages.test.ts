import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stalePages, writePages } from './pages.ts';

const one = join('rules', 'one.md');
const pages = new Map([
  ['rules.md', '# Rules\n'],
  [one, '# one\n'],
]);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'squeaky-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the pages in a folder', () => {
  it('are missing at first and up to date once written', () => {
    expect(writePages(folder, pages)).toEqual([
      { path: 'rules.md', why: 'missing' },
      { path: one, why: 'missing' },
    ]);
    expect(stalePages(folder, pages)).toEqual([]);
  });

  it('are out of date when changed by hand, and are written again', () => {
    writePages(folder, pages);
    writeFileSync(join(folder, one), '# mine\n');
    expect(stalePages(folder, pages)).toEqual([{ path: one, why: 'out of date' }]);
    writePages(folder, pages);
    expect(stalePages(folder, pages)).toEqual([]);
  });

  it('are removed when their rule is gone, and nothing else is', () => {
    writePages(folder, pages);
    writeFileSync(join(folder, 'rules', 'gone.md'), '');
    writeFileSync(join(folder, 'other.md'), '');
    expect(writePages(folder, pages)).toEqual([{ path: join('rules', 'gone.md'), why: 'of no rule' }]);
    expect(readdirSync(folder).sort()).toEqual(['other.md', 'rules', 'rules.md']);
    expect(readdirSync(join(folder, 'rules'))).toEqual(['one.md']);
  });
});
