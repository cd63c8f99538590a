import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser/browser-path.ts';
import { FERRIES, SITES, type TestedSite } from './tests/support/sites/sites.ts';

const executablePath = await findBrowser();

/** Folders whose tests run on the report that is published here. */
const PUBLISHED = ['browser/site', 'this-report/browser'];

export default defineConfig({
  testDir: './tests',
  outputDir: './test-results',
  // What a listener hears of this report: files that somebody reads, written anew by `npm run spoken`.
  snapshotPathTemplate: './tests/this-report/spoken/{arg}{ext}',
  updateSnapshots: 'none',
  reporter: 'line',
  // One more than the cores of a small machine: a test waits for a while for its browser, and its browser for it.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  // A machine that does much else is slow: a test that goes through every page takes as long as that needs.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  use: { launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] } },
  projects: [
    // What holds for the pages of any report is tested on the one that is published here, with what only this one shows.
    ...SITES.map((site) => project(site, PUBLISHED)),
    // What a reader does is tested on a report written for it.
    ...FERRIES.map((site) => project(site, ['browser/!(site)'])),
    { ...project(SITES[0], PUBLISHED), name: 'thorough', grep: /@thorough/, grepInvert: [] },
  ],
  webServer: {
    command: 'node tests/support/sites/serve-sites.ts',
    url: `http://127.0.0.1:${SITES[1].port}${SITES[1].base}`,
  },
});

function project({ name, port, base }: TestedSite, folders: readonly string[]) {
  return {
    name,
    testMatch: folders.map((folder) => `**/tests/${folder}/*.spec.ts`),
    // Most of what a reader does is the same at every base, and is tested once.
    ...(base !== '/' && { grep: /@every-base/ }),
    grepInvert: /@thorough/,
    use: { baseURL: `http://127.0.0.1:${port}${base}` },
  };
}
