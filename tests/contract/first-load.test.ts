import { expect, it } from 'vitest';
import { firstLoad, secondLoad } from './first-load.ts';

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

it('goes on with what its scripts list, and what that imports', () => {
  const first = new Map([
    [
      'chunks/a.js',
      'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/a.js","chunks/b.js","assets/b.css"])))=>i.map(i=>d[i]);x(()=>import(`./b.js`),__vite__mapDeps([0,1,2]))',
    ],
  ]);
  const files: Record<string, string> = {
    'chunks/a.js': '',
    'chunks/b.js': 'import{t}from"./c.js";',
    'chunks/c.js': 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/later.js"])))=>i;',
    'assets/b.css': 'a{}',
  };
  const second = secondLoad(first, (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`${path} was not to be loaded`);
    return text;
  });
  expect([...second.keys()].sort()).toEqual(['assets/b.css', 'chunks/b.js', 'chunks/c.js']);
});
