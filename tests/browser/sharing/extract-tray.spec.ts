import { expect, test } from '@playwright/test';
import { EVERY_BASE } from '../../support/browser/test-page.ts';

test(
  'units chosen while reading stand in the tray, lead to the extract, and are cleared',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('running-the-ferries/');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    for (const number of [19, 29]) {
      await page.getByRole('button', { name: `Share paragraph ${number}` }).click();
      await page.getByRole('button', { name: 'Add to extract' }).click();
      await expect(page.getByText('Added to your extract.')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    const tray = page.getByRole('complementary', { name: 'Your extract' });
    await expect(tray).toContainText('2 paragraphs chosen');
    await page.goto('what-should-change/');
    await expect(tray).toContainText('2 paragraphs chosen');
    await tray.getByRole('link', { name: 'Open extract' }).click();
    await expect(page).toHaveURL(/\/extract\/\?p=19,29$/);
    await expect(page.locator('extract-sheet .paragraph')).toHaveCount(2);
    await page.getByRole('group', { name: 'This extract' }).getByRole('button', { name: 'Clear' }).click();
    await expect(page).toHaveURL(/\/extract\/$/);
    expect(await page.evaluate(() => sessionStorage.getItem('extract'))).toBeNull();
  },
);

// One press lost what had been gathered over many pages.
test('what was cleared while reading can be put back, by the keyboard too', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('extract', '?p=19,29'));
  await page.goto('running-the-ferries/');
  const tray = page.getByRole('complementary', { name: 'Your extract' });
  await tray.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(tray).toContainText('Extract cleared.');
  expect(await page.evaluate(() => sessionStorage.getItem('extract'))).toBeNull();
  await page.keyboard.press('Enter');
  await expect(tray).toContainText('2 paragraphs chosen');
  await expect(tray.getByRole('link', { name: 'Open extract' })).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.getItem('extract'))).toBe('?p=19,29');
});

// Clearing was only ever tried on the reader's own extract.
test('clearing what somebody else sent leaves the reader’s own choice alone', async ({ page }) => {
  await page.goto('running-the-ferries/');
  await page.evaluate(() => sessionStorage.setItem('extract', '?p=14,19'));
  await page.goto('extract/?p=29');
  await page.getByRole('group', { name: 'This extract' }).getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/extract\/\?p=14,19$/);
  await expect(page.locator('extract-sheet .paragraph')).toHaveCount(2);
});

test('a unit can be taken out again', async ({ page }) => {
  await page.goto('running-the-ferries/');
  await page.getByRole('button', { name: 'Share paragraph 19' }).click();
  await page.getByRole('button', { name: 'Add to extract' }).click();
  await page.getByRole('button', { name: 'Remove from extract' }).click();
  await expect(page.getByText('Removed from your extract.')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Your extract' })).toHaveCount(0);
});

// Each part was fixed to the foot of the window by itself, and no test had both.
test('the bar of matches and the tray stand above each other, whatever the width', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('extract', '?p=19'));
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('running-the-ferries/?q=hired+crew#paragraph-19');
    const tray = page.getByRole('complementary', { name: 'Your extract' });
    const bar = page.getByRole('region', { name: 'Search matches' });
    await expect(tray).toBeVisible();
    await expect(bar).toBeVisible();
    const [above, below] = [await bar.boundingBox(), await tray.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    await bar.getByRole('button', { name: 'Hide' }).click();
    await tray.getByRole('button', { name: 'Clear' }).click();
    await expect(tray).toHaveText('Extract cleared.Put it back');
  }
});

// The tray was only ever looked at on a wide screen: on a phone "Clear" stood alone below the rest.
test('the tray is one row of words and buttons on a phone', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('extract', '?p=14,19,29&a=4'));
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('running-the-ferries/');
    const tray = page.getByRole('complementary', { name: 'Your extract' });
    await expect(tray).toContainText('3 paragraphs and 1 action chosen');
    const open = await tray.getByRole('link', { name: 'Open extract' }).boundingBox();
    const clear = await tray.getByRole('button', { name: 'Clear' }).boundingBox();
    expect(clear?.y, `at ${width} pixels`).toBe(open?.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
