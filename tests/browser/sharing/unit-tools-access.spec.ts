import { expect, test } from '@playwright/test';
import { expectNothingInBothSchemes } from '../../support/browser/axe.ts';

test('the open menu, the tray and the offer for selected words can be used by all', async ({ page }) => {
  await page.goto('running-the-ferries/');
  await page.getByRole('button', { name: 'Share paragraph 19' }).click();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await page.getByRole('button', { name: 'Add to extract' }).click();
  await expect(page.getByText('Added to your extract.')).toBeVisible();
  await expectNothingInBothSchemes(page, 'the menu and the tray');
  await page.keyboard.press('Escape');
  await page.locator('#paragraph-20 p').click({ clickCount: 3 });
  await expect(page.getByRole('group', { name: 'Selected words' })).toBeVisible();
  await expectNothingInBothSchemes(page, 'the offer');
});

/** Whole pages: first those that all can use, then others that must be as narrow. */
const USED = ['extract/?p=14,999&a=4', 'extract/', 'paragraph/19/', 'action/4/', 'how-to-cite/'];
const NARROW = ['extract/?p=14,19&a=4', 'paragraph/999/'];

test('an extract and a permalink can be used by all, and nothing is wider than a screen of 320 pixels', async ({
  page,
}) => {
  for (const path of [...USED, ...NARROW]) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    if (USED.includes(path)) await expectNothingInBothSchemes(page, path);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('what the site adds to an action is not offered as a quotation of it', async ({ page }) => {
  await page.goto('action/4/');
  const offer = page.getByRole('group', { name: 'Selected words' });
  await page.locator('#action-4 p').first().click({ clickCount: 3 });
  await expect(offer).toBeVisible();
  await page.locator('#action-4 .reasons q').first().click({ clickCount: 3 });
  expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
  await expect(offer).toBeHidden();
});
