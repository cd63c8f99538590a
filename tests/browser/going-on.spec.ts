import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/test-page';

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

test('fetches ahead what is pointed at, and never the page that is open', async ({ page, traces }) => {
  await page.goto('./overall-effectiveness/');
  const ahead = await watchAhead(page);
  await page.locator('#paragraph-13 .number').hover();
  await page.locator('a[rel=next]').hover();
  await expect.poll(() => ahead.join()).toMatch(/\/help-and-protection\/$/);
  await page.getByRole('link', { name: 'paragraph 1', exact: true }).first().hover();
  await expect.poll(() => ahead.length).toBe(2);
  expect(ahead.join()).not.toContain('/overall-effectiveness/');
  expect(traces.faults).toEqual([]);
});
