import { expect, test } from '@playwright/test';
import { EVERY_BASE } from '../../support/browser/test-page.ts';
import { openMenu } from '../../support/browser/unit-tools.ts';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the keyboard alone opens the menu, copies, and comes back to the button', async ({ page }) => {
    await page.goto('running-the-ferries/');
    const button = page.getByRole('button', { name: 'Share paragraph 19' });
    await page.getByRole('link', { name: 'Paragraph 19', exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Link copied.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });
});

test('a second press closes the menu, and another paragraph’s button takes it over', async ({ page }) => {
  await openMenu(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share paragraph 20' }).click();
  await expect(page.getByRole('dialog', { name: 'Share paragraph 20' })).toBeVisible();
  await page.getByRole('button', { name: 'Share paragraph 20' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Share paragraph 19' }).click();
  await expect(page.getByRole('dialog', { name: 'Share paragraph 19' })).toBeVisible();
});

test('the buttons beside the numbers move nothing and can be hit', async ({ page }) => {
  await page.goto('running-the-ferries/');
  const [withButtons, without] = await page.evaluate(() => {
    const places = () => [...document.querySelectorAll('p')].map((words) => words.getBoundingClientRect().y);
    const before = places();
    for (const button of document.querySelectorAll('.unit-tools')) button.remove();
    return [before, places()];
  });
  expect(withButtons).toEqual(without);
  await page.reload();
  const box = await page.getByRole('button', { name: 'Share paragraph 19' }).boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
});

test.describe('by touch on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the button is large enough for a finger and the menu stays on the screen', async ({ page }) => {
    await page.goto('running-the-ferries/');
    const button = page.getByRole('button', { name: 'Share paragraph 19' });
    const box = await button.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    const menu = await page.getByRole('dialog').boundingBox();
    expect(menu?.x).toBeGreaterThanOrEqual(0);
    expect((menu?.x ?? 0) + (menu?.width ?? 999)).toBeLessThanOrEqual(320);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is there that would do nothing', async ({ page }) => {
    await page.goto('running-the-ferries/');
    await expect(page.getByRole('button', { name: /^Share/ })).toHaveCount(0);
  });
});

test('on a tablet the number and the button beside it do not overlap, and the masthead is one line', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto('./running-the-ferries/');
  const box = async (selector: string) => {
    const found = await page.locator(selector).boundingBox();
    return found ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  const number = await box('#paragraph-19 .number');
  const button = await box('#paragraph-19 .unit-tools');
  expect(button.y).toBeGreaterThanOrEqual(number.y + number.height - 1);
  for (const { width, height } of [number, button])
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  expect((await box('.masthead')).height).toBeLessThan(70);
  await context.close();
});

test('the menu leads to the topics of its unit', EVERY_BASE, async ({ page }) => {
  await openMenu(page);
  const menu = page.getByRole('dialog', { name: 'Share paragraph 19' });
  await expect(menu.getByText('Topics: ')).toBeVisible();
  await menu.getByRole('link', { name: 'Masters and hired crew' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Masters and hired crew');
  await expect(page.locator('#paragraph-19')).toBeVisible();
});
