import { PAGE_KINDS } from '../../support/sites/page-paths';
import { SEED_PARAGRAPHS } from '../../this-report/support/seed-text';
import { EVERY_BASE, expect, test } from '../../support/browser/test-page';

test.use({ javaScriptEnabled: false });

test(
  'without JavaScript every kind of page has its heading, text and way on',
  EVERY_BASE,
  async ({ page }) => {
    test.setTimeout(90_000);
    for (const path of PAGE_KINDS.filter((one) => !one.startsWith('./embed/'))) {
      await page.goto(path);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expect.soft(page.getByRole('banner').getByRole('link').first(), path).toBeVisible();
      await expect.soft(page.getByRole('contentinfo').getByRole('link').first(), path).toBeVisible();
      const text = await page.locator('main').textContent();
      expect.soft(text?.length, path).toBeGreaterThan(200);
    }
  },
);

test('without JavaScript a section shows all of its words, and no control that would do nothing', async ({
  page,
}) => {
  await page.goto('./quality-of-practice/');
  for (const { number, words } of SEED_PARAGRAPHS.slice(34, 59)) {
    await expect(page.locator(`#paragraph-${number}`)).toContainText(words);
  }
  await expect(page.locator('[data-theme-switch]')).toBeHidden();
  await page.goto('./about/');
  await expect(page.getByRole('button', { name: 'Keep for offline' })).toHaveCount(0);
});

test('without JavaScript the contents open on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./judgements/');
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
});
