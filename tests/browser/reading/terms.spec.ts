import type { Page } from '@playwright/test';
import { expectNothingInBothSchemes } from '../../support/browser/axe.ts';
import { EVERY_BASE, expect, test } from '../../support/browser/test-page.ts';

const SECTION = './quality-of-crossings/';

/** The first term that the section explains in place. */
const term = (page: Page) => page.locator('a.term').first();

/** The words that a reader copies from a paragraph. */
const copied = (page: Page, number: number) =>
  page.locator(`#paragraph-${number} > p`).evaluate((words) => {
    getSelection()?.selectAllChildren(words);
    return getSelection()?.toString();
  });

test('a term opens its explanation by keyboard and gives the focus back', EVERY_BASE, async ({ page }) => {
  await page.goto(SECTION);
  const link = term(page);
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  await expect(panel).toBeFocused();
  await expect(panel).toHaveAccessibleName(/\w/);
  await expect(panel).toContainText(/The report,\s+paragraph|Explained by this site/);
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(link).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('a term opens by pointer, within the window, and closes with its button', async ({ page, traces }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(SECTION);
  const panel = page.getByRole('dialog');
  const links = (await page.locator('a.term').all()).slice(0, 4);
  expect(links).toHaveLength(4);
  for (const link of links) {
    await link.click();
    await expect(panel).toBeVisible();
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(panel).toBeHidden();
  }
  expect(traces.faults).toEqual([]);
});

test('a term leads to the glossary when its explanation cannot be had', EVERY_BASE, async ({ page }) => {
  await page.goto(SECTION);
  let refused = 0;
  await page.route('**/glossary/', (route) => {
    refused += 1;
    return refused === 1 ? route.abort() : route.continue();
  });
  await term(page).click();
  await page.getByRole('alert').getByRole('link', { name: 'the glossary' }).click();
  await expect(page).toHaveURL(/\/glossary\/#/);
  await expect(page.locator(':target')).toBeVisible();
});

test('a paragraph is copied the same with its terms as without', async ({ page }) => {
  await page.goto('./running-the-ferries/');
  const withTerms = await copied(page, 24);
  await expect(page.locator('#paragraph-24 a.term')).not.toHaveCount(0);
  await page.goto('./report/');
  await expect(page.locator('#paragraph-24 a.term')).toHaveCount(0);
  expect(withTerms).toBe(await copied(page, 24));
});

test('an open explanation passes the accessibility checks, light and dark', async ({ page }) => {
  await page.goto(SECTION);
  await term(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingInBothSchemes(page, 'the explanation');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to its entry in the glossary', EVERY_BASE, async ({ page }) => {
    await page.goto(SECTION);
    await term(page).click();
    await expect(page).toHaveURL(/\/glossary\/#/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});
