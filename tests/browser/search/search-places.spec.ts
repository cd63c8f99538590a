import { expect, test } from '@playwright/test';
import { EVERY_BASE } from '../../support/browser/test-page.ts';

test('goes to the paragraph or action that a query names', EVERY_BASE, async ({ page }) => {
  for (const query of ['19', 'para 19', '¶19', 'paragraph 19']) {
    await page.goto('./search/');
    await page.locator('#query').fill(query);
    await page.locator('#query').press('Enter');
    await expect(page).toHaveURL(/\/running-the-ferries\/#paragraph-19$/);
  }
  await page.goto('./search/?q=action+4');
  await expect(page).toHaveURL(/\/what-should-change\/#action-4$/);
});

test('leaves the choice where a bare number is also a figure, and says when there is no such place', async ({
  page,
}) => {
  await page.goto('./search/?q=12');
  await expect(page.locator('.place a')).toHaveText('Go to paragraph 12');
  await expect(page.locator('[data-part=list] mark').first()).toHaveText('12%');
  await page.goto('./search/?q=para+999');
  await expect(page.locator('[data-part=notes]')).toHaveText(
    'The report has no paragraph 999, but paragraphs 1 to 30.',
  );
});
