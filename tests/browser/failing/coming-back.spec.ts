import { expect, test } from '../../support/browser/test-page.ts';

/**
 * "Try again" was what a reader was told, and took for granted that a browser asks twice. Chromium up to 153 never asks again
 * for a module that did not come once, and after a republication no browser finds it: only a page that is loaded anew has
 * what it needs, in every browser. These tests do what the page says.
 */
const AS_TOLD = 'Once you are online, load this page again';

test('Share opens once its code can be had again', async ({ page }) => {
  await page.goto('./running-the-ferries/');
  await expect(page.locator('.unit-tools').first()).toBeAttached();
  await page.route('**/_astro/*.js', (route) => route.abort());
  const button = page.getByRole('button', { name: 'Share paragraph 19' });
  await button.click();
  await expect(page.getByRole('alert')).toContainText(`The menu for sharing did not arrive. ${AS_TOLD}`);
  await page.unroute('**/_astro/*.js');
  await page.reload();
  await button.click();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

test('offline, a chart stays a picture, and says so to who reads it with keys', async ({ page, context }) => {
  await page.goto('./statistics/');
  const chart = page.locator('report-chart').first();
  await context.setOffline(true);
  await chart.focus();
  await expect(chart).toHaveAttribute('aria-label', /^Chart, its table can be read: /);
  await context.setOffline(false);
  await page.reload();
  await chart.hover();
  await expect(chart).toHaveClass(/alive/);
});

test('offline, the search page stays, and answers once it can', async ({ page, context }) => {
  await page.goto('./search/');
  await context.setOffline(true);
  const box = page.locator('#query');
  await box.fill('hired');
  await box.press('Enter');
  await expect(page.locator('[data-part=failed]')).toContainText(AS_TOLD);
  await expect(page).toHaveURL(/\/search\/$/);
  await context.setOffline(false);
  await page.reload();
  await box.fill('hired');
  await box.press('Enter');
  await expect(page.locator('[data-part=heading]')).toContainText('mention “hired”');
  await expect(page.locator('[data-part=failed]')).toBeHidden();
});
