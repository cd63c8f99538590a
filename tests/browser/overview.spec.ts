import { expect, test } from '@playwright/test';

test('the overview says who inspected whom and when', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('28 January – 6 February 2013')).toBeVisible();
});
