import type { Page } from '@playwright/test';
import { ALL_PAGES, PAGE_KINDS } from '../../support/sites/page-paths.ts';
import { expect, test } from '../../support/browser/test-page.ts';

const PERMALINKS = ALL_PAGES.filter((path) => /^\.\/(paragraph|action)\/./.test(path));

/** Loaded once and looked at in several widths: styles alone depend on them, no script asks for one while a page comes. */
const NARROW = { width: 320, height: 640 };

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

for (const { width, height } of [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
]) {
  test(`every paragraph's address opens at it, in clear view and marked, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./report/');
    const plain = await page.locator('#paragraph-1').evaluate((one) => getComputedStyle(one).backgroundColor);
    const links = await page
      .goto('./paragraphs/')
      .then(() =>
        page
          .locator('a[href*="#paragraph-"]')
          .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)),
      );
    const paragraphs = ALL_PAGES.filter((path) => /^\.\/paragraph\/./.test(path));
    expect(paragraphs).not.toEqual([]);
    expect(links).toHaveLength(paragraphs.length);
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
  });
}

/** Screens, and how far from their top a permalink may have its unit at most. */
const SCREENS = [
  { width: 1280, height: 720, limit: 320 },
  { width: 390, height: 844, limit: 420 },
];

// Measured on a phone alone, and for five units: on a wide screen most opened on somebody else's paragraph.
test('every permalink opens at its unit, near the top of the screen, and never scrolls sideways', async ({
  page,
}) => {
  expect(PERMALINKS).not.toEqual([]);
  for (const path of PERMALINKS) {
    await page.goto(path);
    for (const { limit, ...size } of SCREENS) {
      await page.setViewportSize(size);
      const top = await page.evaluate(() => document.querySelector('.here')?.getBoundingClientRect().top);
      expect.soft(top, `${path}, ${size.width} px wide`).toBeGreaterThanOrEqual(0);
      expect.soft(top, `${path}, ${size.width} px wide`).toBeLessThanOrEqual(limit);
    }
    await page.setViewportSize(NARROW);
    expect.soft(await widthOf(page), path).toBeLessThanOrEqual(NARROW.width);
  }
});

for (const { width, height } of SCREENS) {
  test(`of a neighbour before the unit three lines show, and all when the focus enters it, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    let neighbours = 0;
    for (const path of PERMALINKS.filter((_, at) => at % 20 === 5)) {
      await page.goto(path);
      const before = page.locator('.before');
      // The first of a row of numbers has none.
      if ((await before.count()) === 0) continue;
      neighbours += 1;
      const lines = await before.evaluate((one) => {
        const text = one.querySelector('p') ?? one;
        const { bottom } = text.getBoundingClientRect();
        const line = Number.parseFloat(getComputedStyle(text).lineHeight);
        return (bottom - one.getBoundingClientRect().top) / line;
      });
      expect.soft(lines, path).toBeLessThanOrEqual(3.01);
      const number = before.locator('.number');
      await number.focus();
      await expect(number, path).toBeInViewport();
    }
    expect(neighbours).toBeGreaterThan(0);
  });
}

test('paper has the whole of the neighbour before', async ({ page }) => {
  await page.goto(PAGE_KINDS.at(-1) ?? '');
  await page.emulateMedia({ media: 'print' });
  const { held, words } = await page.locator('.before').evaluate((one) => ({
    held: one.getBoundingClientRect().top,
    words: one.querySelector('p')?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY,
  }));
  expect(words).toBeGreaterThanOrEqual(held);
});

// Pictures of whole pages were blank from the second screen on while only what came near was laid out.
test('all of a page is laid out once it has come', async ({ page }) => {
  await page.goto('./report/');
  const isLaidOut = (one: Element) => one.checkVisibility({ contentVisibilityAuto: true });
  await expect.poll(() => page.locator('.paragraph p').last().evaluate(isLaidOut)).toBe(true);
});
