import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Many inputs per test on two busy cores; slow is not wrong, and a hang still ends. */
const TEST_TIMEOUT_MS = 20_000;
/** A browser that has to be started is slow on a busy machine; anything longer than this hangs. */
const FIREFOX_TIMEOUT_MS = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // Loading everything anew for each file takes six times as long; a test puts back what it replaces.
          isolate: false,
          pool: 'threads',
          testTimeout: TEST_TIMEOUT_MS,
          environment: 'node',
          include: ['{lib,entrypoints,demo,scripts,tests/browser}/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest(), react()],
        test: {
          name: 'components',
          pool: 'threads',
          testTimeout: TEST_TIMEOUT_MS,
          environment: 'happy-dom',
          include: ['{components,entrypoints}/**/*.test.tsx'],
        },
      },
      {
        test: {
          name: 'contract',
          testTimeout: TEST_TIMEOUT_MS,
          environment: 'node',
          include: ['tests/contract/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: FIREFOX_TIMEOUT_MS,
          hookTimeout: FIREFOX_TIMEOUT_MS,
        },
      },
    ],
  },
});
