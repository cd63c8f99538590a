import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser/test-page.ts';

const INDEX = '**/search/index.*.json';
const ENGINE = '**/pagefind/**';
const PROGRAM = '**/_astro/search-*.js';

/** What keeps search from working, and whether there are results all the same. */
const failures: readonly { name: string; results: boolean; arrange: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'the index is missing',
    results: true,
    arrange: (page) => page.route(INDEX, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  },
  {
    name: 'the index is corrupt',
    results: true,
    arrange: (page) => page.route(INDEX, (route) => route.fulfill({ body: '{"sections":[["a"' })),
  },
  { name: 'the index hangs', results: true, arrange: (page) => page.route(INDEX, () => {}) },
  {
    name: 'Pagefind is missing',
    results: true,
    arrange: (page) => page.route(ENGINE, (route) => route.abort()),
  },
  {
    name: 'WebAssembly is refused and the index is missing',
    results: false,
    arrange: async (page) => {
      await page.addInitScript(() => {
        WebAssembly.compile = () => Promise.reject(new Error('refused'));
      });
      await page.route(INDEX, (route) => route.abort());
    },
  },
  {
    name: 'index and Pagefind are corrupt',
    results: false,
    arrange: async (page) => {
      await page.route(INDEX, (route) => route.fulfill({ body: '<!doctype html>' }));
      await page.route('**/pagefind/*.pagefind', (route) => route.fulfill({ body: 'nothing' }));
      await page.route('**/pagefind/*.pf_meta', (route) => route.fulfill({ body: 'nothing' }));
    },
  },
  {
    name: 'index and Pagefind hang',
    results: false,
    arrange: async (page) => {
      await page.route(INDEX, () => {});
      await page.route(ENGINE, () => {});
    },
  },
  {
    name: 'the program is missing',
    results: false,
    arrange: (page) => page.route(PROGRAM, (route) => route.abort()),
  },
  { name: 'the program hangs', results: false, arrange: (page) => page.route(PROGRAM, () => {}) },
];

for (const { name, results, arrange } of failures) {
  test(`when ${name}, the reader has ${results ? 'results all the same' : 'a sentence and a way on within five seconds'}`, async ({
    page,
    uncaught,
  }) => {
    await arrange(page);
    // The page's own clock: how long this machine takes says nothing about the site.
    await page.clock.install();
    await page.goto('./search/?q=hired+crew');
    if (results) await expect(page.locator('[data-part=list] h3 a').first()).toBeVisible();
    else {
      const sentence = page.locator('[data-part=failed]');
      await page.clock.fastForward(5000);
      await expect(sentence).toBeVisible();
      await expect(sentence.getByRole('link')).toHaveAttribute('href', /\/report\/$/);
    }
    expect(uncaught).toEqual([]);
  });
}

test('offline, a page that is open still answers once its text has come', async ({ page, context }) => {
  await page.goto('./search/');
  await page.locator('#query').fill('hired');
  await expect(page.locator('[data-part=heading]')).toContainText('mention “hired”');
  await expect(page.locator('[data-part=announce]')).not.toBeEmpty();
  await context.setOffline(true);
  await page.locator('#query').fill('supervision');
  await expect(page.locator('[data-part=heading]')).toContainText('mentions “supervision”');
});

// It was said and nothing was offered: nobody had looked at what stands beside first results that stay the only ones.
test('when the whole text is missing, what may lack is said beside the results, with a way on', async ({
  page,
}) => {
  await page.route(INDEX, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('./search/?q=hired+crew');
  const notes = page.locator('[data-part=notes]');
  await expect(notes).toContainText('The whole text did not arrive.');
  await expect(notes).toContainText('There may be more than these results.');
  await notes.getByRole('link', { name: 'the whole report' }).click();
  await expect(page).toHaveURL(/\/report\/$/);
});
