import { expect, it } from 'vitest';
import { firstLoad } from './first-load.ts';

it('is the page, what it links and what that imports, without what is loaded later', () => {
  const files: Record<string, string> = {
    'page.html':
      '<script type="module" crossorigin src="/chunks/a.js"></script><link rel="stylesheet" href="/assets/a.css"><a href="/options.html">',
    'chunks/a.js': 'import{t as e}from"./b.js";import"./c.js";var x=()=>import("./later.js"),y="./d.js";',
    'chunks/b.js': 'export{e as t}from"../shared/e.js";',
    'chunks/c.js': '',
    'shared/e.js': 'import{t}from"../chunks/b.js";',
    'assets/a.css': 'a{}',
  };
  const loaded = firstLoad('page.html', (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`${path} was not to be loaded`);
    return text;
  });
  expect([...loaded.keys()].sort()).toEqual(Object.keys(files).sort());
});
