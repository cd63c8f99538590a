import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser/browser-path';
import { SITES } from './tests/support/sites/sites';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: './tests/browser',
  outputDir: './test-results',
  // What a listener hears of this report: files that somebody reads, written anew by \`npm run spoken\`.
  snapshotPathTemplate: './tests/this-report/spoken/{arg}{ext}',
  updateSnapshots: 'none',
  reporter: 'line',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  use: { launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] } },
  projects: [
    ...SITES.map(({ name, port, base }) => ({
      name,
      // Most of what a reader does is the same at every base, and is tested once.
      ...(base !== '/' && { grep: /@every-base/ }),
      grepInvert: /@thorough/,
      use: { baseURL: `http://127.0.0.1:${port}${base}` },
    })),
    { name: 'thorough', grep: /@thorough/, use: { baseURL: `http://127.0.0.1:${SITES[0].port}/` } },
  ],
  webServer: {
    command: 'node tests/support/sites/serve-sites.ts',
    url: `http://127.0.0.1:${SITES[1].port}${SITES[1].base}`,
  },
});
