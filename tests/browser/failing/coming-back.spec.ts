import type { Page } from '@playwright/test';
import { findInstalled } from '../../support/browser/browser-path';
import { expect, test } from '../../support/browser/test-page';

// The packaged browser is older than most that are installed, and gives up on a module that did not come once.
const installed = findInstalled();
test.use({ launchOptions: { ...(installed && { executablePath: installed }), args: ['--no-sandbox'] } });

/** Chromium up to 153 never asks again for a module that did not come once: there the reader has to load the page anew. */
async function loadAnewWhereNeeded(page: Page): Promise<void> {
  const version = page.context().browser()?.version() ?? '';
  if (Number.parseInt(version, 10) <= 153) await page.reload();
}

test('Share opens once its code can be had again', async ({ page }) => {
  await page.goto('./running-the-ferries/');
  await expect(page.locator('.unit-tools').first()).toBeAttached();
  await page.route('**/_astro/*.js', (route) => route.abort());
  const button = page.getByRole('button', { name: 'Share paragraph 19' });
  await button.click();
  await expect(page.getByRole('alert').filter({ hasText: 'did not arrive' })).toBeVisible();
  await page.unroute('**/_astro/*.js');
  await page.keyboard.press('Escape');
  await loadAnewWhereNeeded(page);
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
  await loadAnewWhereNeeded(page);
  await chart.hover();
  await expect(chart).toHaveClass(/alive/);
});

test('offline, the search page stays, and answers once it can', async ({ page, context }) => {
  await page.goto('./search/');
  await context.setOffline(true);
  const box = page.locator('#query');
  await box.fill('hired');
  await box.press('Enter');
  await expect(page.locator('[data-part=failed]')).toBeVisible();
  await expect(page).toHaveURL(/\/search\/$/);
  await context.setOffline(false);
  await loadAnewWhereNeeded(page);
  await box.fill('hired');
  await box.press('Enter');
  await expect(page.locator('[data-part=heading]')).toContainText('mention “hired”');
  await expect(page.locator('[data-part=failed]')).toBeHidden();
});
