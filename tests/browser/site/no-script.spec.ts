import { PAGE_KINDS } from '../../support/sites/page-paths.ts';
import { expect, test } from '../../support/browser/test-page.ts';

test.use({ javaScriptEnabled: false });

// That each page finds its files at every base is asked with JavaScript, in privacy.spec.ts.
test('without JavaScript every kind of page has its heading, text and way on', async ({ page }) => {
  for (const path of PAGE_KINDS.filter((one) => !one.startsWith('./embed/'))) {
    await page.goto(path);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect.soft(page.getByRole('banner').getByRole('link').first(), path).toBeVisible();
    await expect.soft(page.getByRole('contentinfo').getByRole('link').first(), path).toBeVisible();
    const text = await page.locator('main').textContent();
    expect.soft(text?.length, path).toBeGreaterThan(200);
  }
});
