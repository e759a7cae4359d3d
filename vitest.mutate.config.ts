import { defineConfig } from 'vitest/config';

/** With mutants switched in, on two busy cores; a hang still ends. */
const TEST_TIMEOUT_MS = 60_000;

/**
 * The tests that stand beside the code which `npm run mutate` changes. What runs everything on many random
 * inputs is left out: it would run for nearly every mutant, and a mutant should be caught by a named case.
 */
export default defineConfig({
  test: {
    name: 'mutate',
    testTimeout: TEST_TIMEOUT_MS,
    environment: 'node',
    include: ['lib/{rules,facts,text,meddppicc}/**/*.test.ts'],
    exclude: ['lib/rules/properties.test.ts', 'lib/facts/any-text.test.ts'],
  },
});
