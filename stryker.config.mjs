/**
 * Mutation testing, `npm run mutate`. What is mutated and what is left out, and why: docs/mutation-testing.md.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'lib/{rules,facts,text,meddppicc}/**/*.ts',
    '!lib/**/*.{test,fixture}.ts',
    '!lib/rules/{cases,pipeline-cases}.ts',
    '!lib/meddppicc/evidence.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutate/rule-texts.ts'],
  ignorers: ['rule-texts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  /** A mutant that loops for ever still ends; one that is only slow on a busy machine is not called killed. */
  timeoutMS: 60_000,
  /** Only what the tests read is copied. */
  ignorePatterns: ['/*', '!/lib', '!/package.json', '!/vitest.mutate.config.ts'],
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  allowConsoleColors: false,
};
