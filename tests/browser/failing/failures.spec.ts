import { EVERY_BASE, expect, test } from '../../support/browser/test-page.ts';
import type { Page } from '@playwright/test';

/**
 * The tools were tested with a network that works, or that fails once the code is there: what a control does
 * when its code itself cannot be had was never asked. `lost` takes away all code that a page has not fetched yet, as a
 * republication does to a page that was left open; in network.spec.ts the network goes.
 */
const lost = (page: Page) => page.route('**/_astro/*.js', (route) => route.abort());

const told = (page: Page) => page.getByRole('alert').filter({ hasText: 'did not arrive' });

// A hook before each test, too, so that the page is listened to from its beginning.
test.beforeEach(({ uncaught }) => expect(uncaught).toEqual([]));
test.afterEach(({ uncaught }) => expect(uncaught).toEqual([]));

/** Opens a page, then takes away what it has not fetched. */
async function openThenLose(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.unit-tools').first()).toBeAttached();
  await lost(page);
}

test('Share says that its menu did not come, and leads to the paragraph', EVERY_BASE, async ({ page }) => {
  await openThenLose(page, './running-the-ferries/');
  const button = page.getByRole('button', { name: 'Share paragraph 19' });
  await button.click();
  await expect(told(page)).toContainText('The menu for sharing did not arrive.');
  await expect(told(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(told(page)).toBeHidden();
  await button.press('Enter');
  await expect(told(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/paragraph\/19\/$/);
});

test('what is said fits a narrow screen, in the face of the site', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await openThenLose(page, './running-the-ferries/');
  await page.getByRole('button', { name: 'Share paragraph 19' }).click();
  await expect(told(page)).toBeInViewport({ ratio: 1 });
  const face = (selector: string) =>
    page.evaluate(
      (name) => getComputedStyle(document.querySelector(name) ?? document.body).fontFamily,
      selector,
    );
  expect(await face('[role=alert]')).toBe(await face('body'));
});

test('a selection says once that nothing can be offered for it', async ({ page }) => {
  await openThenLose(page, './running-the-ferries/');
  const words = page.locator('#paragraph-19 .report');
  await words.dblclick();
  await expect(told(page)).toContainText('What links to words did not arrive.');
  await expect(told(page).getByRole('link')).toHaveAttribute('href', /\/paragraph\/19\/$/);
});

test('a fragment that this page lacks leads to the list of paragraphs', async ({ page }) => {
  await openThenLose(page, './running-the-ferries/');
  await page.evaluate(() => {
    location.hash = 'paragraph-1';
  });
  await expect(told(page)).toContainText('The way to “paragraph-1” did not arrive.');
  await expect(told(page).getByRole('link')).toHaveAttribute('href', /\/paragraphs\/$/);
});

test('an extract that is chosen stays within reach', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('extract', '?p=19'));
  await page.route('**/_astro/extract-tray*', (route) => route.abort());
  await page.goto('./running-the-ferries/');
  await expect(told(page).getByRole('link', { name: 'your extract' })).toHaveAttribute(
    'href',
    /\/extract\/\?p=19$/,
  );
});

test('the first answer stays when what comes second does not', async ({ page }) => {
  await page.route('**/_astro/write-rest*', (route) => route.abort());
  await page.goto('./search/?q=hired');
  await expect(page.locator('[data-part=help]')).toContainText('Related forms did not arrive.');
  await expect(page.locator('[data-part=heading]')).toContainText('mention “hired”');
});

test('"#%" is no fragment of anything, and no fault', async ({ page }) => {
  await page.goto('./running-the-ferries/?q=hired#%');
  await expect(page.locator('.match-bar')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#%E0%A4%A';
  });
  await expect(page.locator('.match-bar')).toBeVisible();
});

test('the page for addresses that lead nowhere helps without its script', EVERY_BASE, async ({ page }) => {
  await page.route('**/_astro/lost-address*', (route) => route.abort());
  await page.goto('./paragraph/900/');
  await expect(page.locator('main')).toContainText('from paragraph/1/ to paragraph/30/');
  await expect(page.locator('main').getByRole('link', { name: 'list of every paragraph' })).toBeVisible();
});
