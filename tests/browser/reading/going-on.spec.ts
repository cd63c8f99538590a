import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/browser/test-page.ts';

/** The addresses that the browser has fetched ahead so far. */
async function watchAhead(page: Page): Promise<readonly string[]> {
  const ahead: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') ahead.push(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  return ahead;
}

/** Points at a link until the page it leads to is there: what comes near while the page scrolls moves it once more. */
async function pointUntilAhead(link: Locator, path: RegExp, ahead: readonly string[]): Promise<void> {
  await expect(async () => {
    await link.hover();
    await expect.poll(() => ahead.join(), { timeout: 2_000 }).toMatch(path);
  }).toPass();
}

test('fetches ahead what is pointed at, and never the page that is open', async ({ page, traces }) => {
  await page.goto('./the-whole-service/');
  const ahead = await watchAhead(page);
  await page.locator('#paragraph-9 .number').hover();
  await pointUntilAhead(page.locator('a[rel=next]'), /\/quality-of-crossings\/$/, ahead);
  const paragraph = page.getByRole('link', { name: 'paragraph 1', exact: true }).first();
  await pointUntilAhead(paragraph, /\/paragraph\/1\//, ahead);
  expect(ahead.join()).not.toContain('/the-whole-service/');
  expect(traces.faults).toEqual([]);
});
