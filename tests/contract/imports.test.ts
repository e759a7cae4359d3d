import { expect, it } from 'vitest';
import { importsOf, reachableFrom } from './imports.ts';

const files: Record<string, string> = {
  'lib/a/one.ts': `import type { T } from './types.ts';
import {
  two,
  type U,
} from '../b/two.ts';
import 'side-effect';
import '../a/one.css';
export { three } from './three.ts';
export type { V } from './types.ts';
import * as z from 'zod/mini';
export const text = "import { no } from './no.ts'";
`,
  'lib/a/three.ts': `type Later = typeof import('../b/types.ts');
export const load = (): Promise<Later> => import('../b/later.ts');
`,
  'lib/b/two.ts': "export { one } from '../a/one.ts';\n",
  'lib/b/later.ts': "import { createRoot } from 'react-dom/client';\n",
};

function read(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`${path} was not to be read`);
  return text;
}

it('tells types, packages and own files apart', () => {
  const own = { isOwn: true, isType: false };
  expect(importsOf('lib/a/one.ts', read)).toEqual([
    { target: 'lib/a/types.ts', isOwn: true, isType: true },
    { target: 'lib/b/two.ts', ...own },
    { target: 'side-effect', isOwn: false, isType: false },
    { target: 'lib/a/one.css', ...own },
    { target: 'lib/a/three.ts', ...own },
    { target: 'lib/a/types.ts', isOwn: true, isType: true },
    { target: 'zod/mini', isOwn: false, isType: false },
  ]);
});

it('finds what is imported when code runs', () => {
  expect(importsOf('lib/a/three.ts', read)).toEqual([
    { target: 'lib/b/types.ts', isOwn: true, isType: true },
    { target: 'lib/b/later.ts', isOwn: true, isType: false },
  ]);
});

it('follows imports through files, in circles too, and not the ones of types', () => {
  const reached = reachableFrom('lib/a/one.ts', read);
  expect(reached.get('react-dom/client')).toBe('lib/b/later.ts');
  expect([...reached.keys()].sort()).toEqual([
    'lib/a/one.css',
    'lib/a/one.ts',
    'lib/a/three.ts',
    'lib/b/later.ts',
    'lib/b/two.ts',
    'react-dom/client',
    'side-effect',
    'zod/mini',
  ]);
});
