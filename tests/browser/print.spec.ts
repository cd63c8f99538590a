import { expect, test } from '../support/test-page';

for (const path of [
  './areas-for-improvement/',
  './leadership-and-governance/',
  './paragraph/61/',
  './report/',
]) {
  test(`${path} prints its words with numbers, source and address, and no navigation`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['nav:visible', 'form:visible', 'button:visible', '[popover]:visible']) {
      await expect(page.locator(hidden)).toHaveCount(0);
    }
    const numbers = page.locator(':is(.paragraph, .action) > .number');
    expect(await numbers.count()).toBeGreaterThan(1);
    for (const number of await numbers.all()) await expect(number).toBeVisible();
    const footer = page.getByRole('contentinfo');
    await expect(footer).toContainText('Source: Ofsted');
    await expect(footer).toContainText('© Crown copyright 2013');
    await expect(page.getByText(/^https:\/\/reports\.example\.org\//).filter({ visible: true })).toHaveCount(
      1,
    );
    const ink = await page
      .locator('.paragraph .report')
      .first()
      .evaluate((one) => getComputedStyle(one).color);
    expect(ink, 'dark ink on white paper').toBe('rgb(29, 33, 37)');
  });
}
