import { ALL_PAGES } from '../support/page-paths';
import { expect, ONCE, test } from '../support/test-page';

test('no page scrolls sideways on a screen 320 px wide', ONCE, async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ALL_PAGES) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, path).toBeLessThanOrEqual(320);
  }
});

for (const { width, height } of [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
]) {
  test(
    `every paragraph's address opens at it, in clear view and marked, ${width} px wide`,
    ONCE,
    async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await page.goto('./report/');
      const plain = await page
        .locator('#paragraph-1')
        .evaluate((one) => getComputedStyle(one).backgroundColor);
      const links = await page
        .goto('./paragraphs/')
        .then(() =>
          page
            .locator('a[href*="#paragraph-"]')
            .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)),
        );
      expect(links).toHaveLength(84);
      for (const link of links) {
        await page.goto(link);
        const found = await page.locator(new URL(link).hash).evaluate((unit) => {
          const words = unit.querySelector('.report')?.getBoundingClientRect() ?? new DOMRect();
          const front = document.elementFromPoint(words.x + words.width / 2, words.top + 8);
          return {
            clear: words.top >= 0 && words.top < innerHeight - 40 && unit.contains(front),
            colour: getComputedStyle(unit).backgroundColor,
          };
        });
        expect.soft(found.clear, link).toBe(true);
        expect.soft(found.colour, link).not.toBe(plain);
      }
    },
  );
}
