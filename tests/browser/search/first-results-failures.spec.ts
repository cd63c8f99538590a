import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser/test-page.ts';

/** What keeps the first results away. */
const failures: readonly (readonly [name: string, arrange: (page: Page) => Promise<unknown>])[] = [
  ['the program is missing', (page) => page.route('**/first-results.*.js', (route) => route.abort())],
  ['the program hangs', (page) => page.route('**/search-scan.*.js', () => {})],
  [
    'neither the text nor the engine comes',
    (page) => page.route(/search\/index\.|pagefind/, (route) => route.abort()),
  ],
  ['text and engine hang', (page) => page.route(/search\/index\.|pagefind/, () => {})],
];

for (const [name, arrange] of failures) {
  test(`when ${name}, the reader is told, and the form leads to the search page`, async ({
    page,
    uncaught,
  }) => {
    await arrange(page);
    await page.goto('./judgements/');
    await page.locator('input[name=q]').fill('hired crew');
    const told = page.getByText('The first results did not arrive.').filter({ visible: true });
    await expect(told).toBeVisible();
    await expect(told.getByRole('link')).toHaveAttribute('href', /\/search\//);
    await page.locator('input[name=q]').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=hired\+crew$/);
    expect(uncaught).toEqual([]);
  });
}
