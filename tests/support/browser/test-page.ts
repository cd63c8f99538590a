import { test as base, expect } from '@playwright/test';

/** What a page asked for, said and kept while a test ran. */
export interface Traces {
  readonly foreign: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Playwright's test with `traces`: requests off the origin, and errors, warnings and policy violations; and with
 * `uncaught`: the errors alone that a page's own scripts let through.
 */
export const test = base.extend<{ readonly traces: Traces; readonly uncaught: readonly string[] }>({
  uncaught: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(errors);
  },
  traces: async ({ page, baseURL }, use) => {
    const foreign: string[] = [];
    const faults: string[] = [];
    const { origin } = new URL(baseURL ?? '');
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) foreign.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await use({ foreign, faults });
  },
});

export { expect };

/** Tests of what depends on where the site stands: they run below a path too. All others run once, at the root. */
export const EVERY_BASE = { tag: '@every-base' };

/** Tests that take minutes: `npm run test:access` runs them, `npm test` a part of each. */
export const THOROUGH = { tag: '@thorough' };
