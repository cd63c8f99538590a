/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** So many runs take as long as the machine needs. A limit could not stop one that never ends, but would fail one that is late. */
const NO_LIMIT = 0;

export default getViteConfig({
  test: {
    environment: 'node',
    // Pictures take their colours from the sheets; left to itself the runner reads every sheet as empty.
    css: { include: [/\/site\/styles\/(palette|roles)\.css/] },
    // Left to itself the runner keeps one core back.
    maxWorkers: '100%',
    // A test that asks nothing cannot fail, and a loop over nothing asks nothing.
    expect: { requireAssertions: true },
    // Drawing, building and searching whole reports takes as long as the machine needs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The core has no branch that no test takes; it is measured whenever coverage is asked for.
    coverage: {
      include: ['src/report/**'],
      reporter: ['text-summary'],
      thresholds: { 100: true, perFile: true },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Loading a module anew for every file takes longer than most of the tests.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/built/**', 'tests/deploy/**', 'tests/damaged/fuzz.*.test.ts'],
        },
      },
      {
        extends: true,
        // Apart from the unit tests: to be measured for coverage makes it slower, and no branch may need an input of chance.
        test: { name: 'fuzz', include: ['tests/damaged/fuzz.*.test.ts'], testTimeout: NO_LIMIT },
      },
      {
        extends: true,
        test: {
          name: 'million',
          include: ['tests/damaged/fuzz.fresh.test.ts'],
          env: { FUZZ_RUNS: '1000000' },
          testTimeout: NO_LIMIT,
        },
      },
      {
        extends: true,
        // The pages of a site are read and parsed once for all files that ask about them.
        test: { name: 'site', isolate: false, include: ['tests/**/built/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'deploy', include: ['tests/deploy/**/*.test.ts'] } },
    ],
  },
});
