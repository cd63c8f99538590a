import { EVERY_BASE } from '../../support/browser/test-page.ts';
import { expect, test } from '@playwright/test';

test('#p19, #para-19 and #19 lead to paragraph 19, marked and in view', async ({ page }) => {
  for (const fragment of ['p19', 'para-19', '19']) {
    await page.goto('about:blank');
    await page.goto(`running-the-ferries/#${fragment}`);
    await expect(page).toHaveURL(/#paragraph-19$/);
    await expect(page.locator('#paragraph-19:target')).toBeInViewport();
  }
});

test('a paragraph that stands on another page is opened there', EVERY_BASE, async ({ page }) => {
  await page.goto('running-the-ferries/#p12');
  await expect(page).toHaveURL(/\/paragraph\/12\/$/);
});

test('a number that the report does not have is said, with the nearest', EVERY_BASE, async ({ page }) => {
  await page.goto('running-the-ferries/#paragraph-999');
  await expect(page.getByText('This report has 30 paragraphs. There is no paragraph 999.')).toBeInViewport();
  await page.getByRole('link', { name: 'Go to paragraph 30' }).click();
  await expect(page).toHaveURL(/\/paragraph\/30\/$/);
});

test(
  'the page of a number that the report does not have offers the nearest',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('paragraph/999/');
    await page.getByRole('link', { name: 'Go to paragraph 30' }).click();
    await expect(page).toHaveURL(/\/paragraph\/30\/$/);
    await page.goto('action/0/');
    await page.getByRole('link', { name: 'Go to action 1' }).click();
    await expect(page).toHaveURL(/\/action\/1\/$/);
  },
);

test('an address with other words offers those like it, and a search by its words', async ({ page }) => {
  await page.goto('night-crossings/cases.html');
  await page.getByRole('link', { name: 'topics/night-crossings/' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Night crossings');
  await page.goto('night-crossings/');
  await page.getByRole('link', { name: 'Search for “night crossings”' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=night\+crossings$/);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a paragraph arrives in clear view, marked, at 320 and at 1280 pixels', async ({ page }) => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        for (const place of [
          'running-the-ferries/#paragraph-30',
          'what-should-change/#action-4',
          'report/#paragraph-19',
        ]) {
          await page.goto('about:blank');
          await page.goto(place);
          const unit = page.locator(':target');
          const top = (await unit.boundingBox())?.y ?? -1;
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top).toBeLessThan(640);
          const colour = (selector: string) =>
            page
              .locator(selector)
              .first()
              .evaluate((element) => getComputedStyle(element).backgroundColor);
          if (javaScriptEnabled)
            expect(await colour(':target')).not.toBe(await colour('.paragraph:not(:target)'));
        }
      }
    });
  });
}
