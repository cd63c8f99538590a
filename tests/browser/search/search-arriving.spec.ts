import { EVERY_BASE } from '../../support/browser/test-page.ts';
import { findWithAxe } from '../../support/browser/axe.ts';
import { expect, type Page, test } from '@playwright/test';

const bar = (page: Page) => page.locator('.match-bar');

/** The words that are marked by highlights, in the order of the page. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('search-match') ?? [])].map((range) => range.toString()));

test(
  'a result opens in context with the phrase marked, and the bar runs on across pages',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('./search/?q=%22hired+crew%22&sort=report');
    await page.locator('[data-part=list] a', { hasText: 'Paragraph 19' }).click();
    await expect(page).toHaveURL(/\/running-the-ferries\/\?q=%22hired\+crew%22&sort=report#paragraph-19$/);
    await expect(bar(page)).toContainText('match 2 of 3');
    expect(new Set(await marked(page))).toEqual(new Set(['hired crew']));
    await bar(page).getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(/#paragraph-29$/);
    await expect(bar(page)).toContainText('match 3 of 3');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(bar(page)).toContainText('match 2 of 3');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page).toHaveURL(/\/the-whole-service\/.*#paragraph-11$/);
    await expect(bar(page)).toContainText('match 1 of 3');
    expect(await marked(page)).toEqual(['hired crew']);
  },
);

test('hiding takes marks, bar and query away', async ({ page }) => {
  await page.goto('./running-the-ferries/?q=timetables#paragraph-19');
  await bar(page).getByRole('button', { name: 'Hide' }).click();
  await expect(bar(page)).toBeHidden();
  expect(await marked(page)).toEqual([]);
  await expect(page).toHaveURL(/\/running-the-ferries\/#paragraph-19$/);
});

test('what is copied is the text alone, with highlights and without them', async ({ page }) => {
  const copied = async () =>
    page.evaluate(() => {
      const words = document.querySelector('#paragraph-19 .report');
      if (words) getSelection()?.selectAllChildren(words);
      return getSelection()?.toString();
    });
  await page.goto('./running-the-ferries/');
  const plain = await copied();
  await page.goto('./running-the-ferries/?q=hired+crew#paragraph-19');
  await expect(bar(page)).toBeVisible();
  expect(await copied()).toBe(plain);
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  await page.goto('./running-the-ferries/?q=%22hired+crew%22#paragraph-19');
  await expect(page.locator('#paragraph-19 mark')).toHaveText(['hired crew', 'hired crew']);
  expect(await copied()).toBe(plain);
  await page.keyboard.press('Escape');
  await expect(page.locator('#paragraph-19 mark')).toHaveCount(0);
});

test('a related form is marked where it was found', async ({ page }) => {
  await page.goto('./search/?q=recruit');
  await page.locator('[data-part=related-list] a').first().click();
  await expect(bar(page)).toContainText('related form 1 of');
  expect((await marked(page)).length).toBeGreaterThan(0);
});

test('a plural is marked for its singular', async ({ page }) => {
  await page.goto('./search/?q=timetable');
  await page.locator('[data-part=list] a', { hasText: 'Paragraph 19' }).click();
  await expect(bar(page)).toContainText('match 1 of 1');
  expect(await marked(page)).toEqual(['Timetables']);
});

test('the bar is accessible and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./running-the-ferries/?q=hired+crew#paragraph-19');
  await expect(bar(page)).toContainText('match');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await findWithAxe(page, 'all')).toEqual([]);
});
