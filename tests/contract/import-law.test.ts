import { describe, expect, it } from 'vitest';
import { type Import, importsOf, reachableFrom } from './imports.ts';
import { shippedFiles, textOf } from './source-files.ts';

type Law = {
  /** Whose imports are looked at. */
  folders: readonly string[];
  /** What the law is about, in words. */
  says: string;
  isAllowed(imported: Import): boolean;
};

const within =
  (...folders: readonly string[]) =>
  ({ target }: Import) =>
    folders.some((folder) => target.startsWith(`${folder}/`));
const isZod = ({ target }: Import) => target === 'zod' || target.startsWith('zod/');
const isBrowser = ({ target }: Import) => target === 'wxt/browser';

const isPure = within('lib/rules', 'lib/facts', 'lib/policy', 'lib/calendar', 'lib/text', 'lib/fields');

const laws: readonly Law[] = [
  {
    folders: ['lib/rules'],
    says: 'takes only what is pure, and no package',
    isAllowed: isPure,
  },
  {
    folders: ['lib/facts', 'lib/calendar', 'lib/text', 'lib/fields'],
    says: 'takes only what is pure, no package, and of readings their types',
    isAllowed: (one) => isPure(one) || (one.isType && within('lib/reading')(one)),
  },
  {
    folders: ['lib/policy'],
    says: 'takes only itself, the field catalogue, pure types and zod/mini',
    isAllowed: (one) =>
      within('lib/policy', 'lib/fields')(one) || (one.isType && isPure(one)) || one.target === 'zod/mini',
  },
  {
    folders: ['lib'],
    says: 'takes the small zod only',
    isAllowed: (one) => !isZod(one) || one.target === 'zod/mini',
  },
  {
    folders: ['lib/readers'],
    says: 'takes no browser API, no zod, no rules, policy or store, and of facts their types',
    isAllowed: (one) =>
      !isBrowser(one) &&
      !isZod(one) &&
      !within('lib/rules', 'lib/policy', 'lib/store')(one) &&
      (one.isType || !within('lib/facts')(one)),
  },
  {
    folders: ['lib/marks'],
    says: 'takes itself, the readers and what they read, and of all else types',
    isAllowed: (one) => one.isType || within('lib/marks', 'lib/readers', 'lib/reading')(one),
  },
  {
    folders: ['lib/reading'],
    says: 'takes no browser API',
    isAllowed: (one) => !isBrowser(one),
  },
  {
    folders: ['components'],
    says: 'takes no browser API, and of stores their types',
    isAllowed: (one) =>
      !isBrowser(one) && (one.isType || !within('lib/store', 'lib/browser', 'lib/background')(one)),
  },
];

describe.each(laws)('$folders', ({ folders, says, isAllowed }) => {
  it(says, () => {
    const files = shippedFiles(...folders);
    const broken = files.flatMap((path) =>
      importsOf(path)
        .filter((one) => !isAllowed(one))
        .map(({ target }) => `${path} takes ${target}`),
    );
    expect(files).not.toEqual([]);
    expect(broken).toEqual([]);
  });
});

/** Glue, stored things, and what differs between browsers. */
const MAY_USE_BROWSER = /^(?:entrypoints|lib\/store|lib\/browser|lib\/background)\//;

it('the browser is touched only by entry points, stores and what is made for it', () => {
  const users = shippedFiles('lib', 'components', 'entrypoints').filter(
    (path) => importsOf(path).some(isBrowser) || /\b(?:chrome|browser)\.[a-z]/.test(withoutComments(path)),
  );
  expect(users).not.toEqual([]);
  expect(users.filter((path) => !MAY_USE_BROWSER.test(path))).toEqual([]);
});

/** Too large for every page, or never to be trusted to one. */
const KEPT_OUT_OF_PAGES =
  /^(?:react|react-dom|zod|zustand|date-fns)(?:\/|$)|^lib\/(?:store|rules|policy|facts)\//;

it.each(shippedFiles('entrypoints').filter((path) => path.endsWith('.content.ts')))(
  '%s reaches no surface, schema, store, rule or fact',
  (entry) => {
    const reached = reachableFrom(entry);
    const wrong = [...reached].filter(([target]) => KEPT_OUT_OF_PAGES.test(target));
    expect(reached.size).toBeGreaterThan(1);
    expect(wrong.map(([target, by]) => `${by} takes ${target}`)).toEqual([]);
  },
);

function withoutComments(path: string): string {
  return textOf(path).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
}
