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

test(
  'on a phone a permalink opens with its own words in view, whatever stands before',
  ONCE,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    for (const [kind, number] of [
      ['paragraph', 14],
      ['paragraph', 61],
      ['paragraph', 77],
      ['action', 8],
      ['action', 16],
    ] as const) {
      await page.goto(`./${kind}/${number}/`);
      const words = await page.locator(`#${kind}-${number} .report`).boundingBox();
      expect.soft(words?.y, `${kind} ${number}`).toBeLessThan(664 - 40);
      const before = page.locator(`#${kind}-${number - 1}`);
      await before.locator('.number').focus();
      await expect(before.locator('.number'), 'all of it shows when the focus enters it').toBeInViewport();
    }
  },
);

test(
  'on a tablet the number and the button beside it do not overlap, and the masthead is one line',
  ONCE,
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL && { baseURL }),
      viewport: { width: 820, height: 1180 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto('./leadership-and-governance/');
    const box = async (selector: string) => {
      const found = await page.locator(selector).boundingBox();
      return found ?? { x: 0, y: 0, width: 0, height: 0 };
    };
    const number = await box('#paragraph-61 .number');
    const button = await box('#paragraph-61 .unit-tools');
    expect(button.y).toBeGreaterThanOrEqual(number.y + number.height - 1);
    for (const { width, height } of [number, button])
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect((await box('.masthead')).height).toBeLessThan(70);
    await context.close();
  },
);
