import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Example } from '../../lib/rules/cases.ts';

const stub = new URL('./vitest-stub.ts', import.meta.url).href;

/**
 * The cases that the rules' own tests prove, in the order of the files. Loads each `<id>.test.ts` with
 * Vitest replaced, so that the examples in documents are the cases that are executed. A rule without a
 * test file has none. Rejects when a test file does not load.
 */
export async function loadExamples(ids: readonly string[]): Promise<readonly Example[]> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' ? { url: stub, shortCircuit: true } : next(specifier, context),
  });
  try {
    const { examples } = await import('../../lib/rules/cases.ts');
    for (const id of ids) {
      const path = join('lib', 'rules', `${id}.test.ts`);
      if (existsSync(path)) await import(pathToFileURL(path).href);
    }
    return examples;
  } finally {
    hooks.deregister();
  }
}
