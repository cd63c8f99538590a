import { EVERY_BASE, expect, test } from '../../support/browser/test-page.ts';

const paper = () => getComputedStyle(document.body).backgroundColor;

test(
  'the theme follows the system until the reader chooses, and the choice lasts in the tab',
  EVERY_BASE,
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('./');
    const dark = await page.evaluate(paper);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await page.evaluate(paper);
    expect(light).not.toBe(dark);

    const button = page.getByRole('button', { name: 'Colours: as the system' });
    await button.click();
    await page.getByRole('button', { name: 'Colours: light' }).click();
    await expect(page.getByRole('button', { name: 'Colours: dark' })).toBeVisible();
    expect(await page.evaluate(paper)).toBe(dark);

    await page.goto('./about/');
    expect(await page.evaluate(paper)).toBe(dark);
    await page.getByRole('button', { name: 'Colours: dark' }).click();
    await expect(page.getByRole('button', { name: 'Colours: as the system' })).toBeVisible();
    expect(await page.evaluate(paper)).toBe(light);
  },
);
