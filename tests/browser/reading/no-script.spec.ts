import { plainText } from '../../../src/report/blocks.ts';
import { listParagraphs } from '../../../src/report/units.ts';
import { expect, test } from '../../support/browser/test-page.ts';
import { ferriesReport } from '../../support/reports/ferries.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript a section shows all of its words, and no control that would do nothing', async ({
  page,
}) => {
  await page.goto('./quality-of-crossings/');
  for (const { label, runs } of listParagraphs(ferriesReport).slice(11, 15)) {
    await expect(page.locator(`#paragraph-${label}`)).toContainText(plainText(runs));
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
