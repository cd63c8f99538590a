import type { Page } from '@playwright/test';
import { findWithAxe } from '../../support/browser/axe.ts';
import { expect, test } from '../../support/browser/test-page.ts';

/** A page of the text, whose box stands in the masthead, and the overview, whose box is larger. */
const PAGES = ['./running-the-ferries/', './'];

const box = (page: Page) => page.locator('input[name=q]');
const panel = (page: Page) => page.locator('.first-results');
const results = (page: Page) => panel(page).locator('li a');

test('says once to assistive technology what was found and how to get there', async ({ page }) => {
  await page.goto('./judgements/');
  await box(page).pressSequentially('timetables', { delay: 30 });
  const status = page.locator('search [role=status]');
  await expect(status).toHaveText('1 paragraph mentions “timetables”. The down arrow leads to it.');
  await box(page).fill('19');
  await expect(status).toHaveText(/^Paragraph 19: Enter goes there\. /);
  await page.keyboard.press('Escape');
  await expect(status).toBeEmpty();
});

test('is accessible, and fits a narrow screen, in the dark as well', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of PAGES) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await box(page).fill('hired crew');
    await expect(results(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { width } = (await panel(page).boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(270);
    expect(await findWithAxe(page, 'all')).toEqual([]);
  }
});

test('is not printed', async ({ page }) => {
  await page.goto('./judgements/');
  await box(page).fill('hired crew');
  await expect(results(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page)).toBeHidden();
});
