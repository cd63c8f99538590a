import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser/test-page.ts';
import { PAGE_KINDS } from '../../support/sites/page-paths.ts';

/**
 * Goes through every stop of a page in order and gives those that a reader with a keyboard could not see: without an
 * outline of two pixels, off the screen, or with something lying over a corner or the middle of it.
 */
async function lostStops(page: Page): Promise<readonly string[]> {
  // From here on the browser takes what is focused as reached by keys.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"], :disabled)',
      ),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    if (stops.length === 0) return ['no stop was found'];
    return stops.flatMap((stop) => {
      stop.focus();
      if (document.activeElement !== stop) return [`${stop.outerHTML.slice(0, 90)} takes no focus`];
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const faults = [...stop.getClientRects()].flatMap(({ left, right, top, bottom }) => {
        const inside = [
          [(left + right) / 2, (top + bottom) / 2],
          [left + 3, top + 3],
          [right - 3, bottom - 3],
        ] as const;
        return inside.flatMap(([x, y]) => {
          // A drawing may be taller than the window.
          const front = document.elementFromPoint(x, y);
          if (!front || stop.contains(front) || front.contains(stop)) return [];
          return [`under ${front.outerHTML.slice(0, 60)}`];
        });
      });
      const { top, bottom, left, right } = stop.getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth)
        faults.push('off the screen');
      if (!marked) faults.push('without an outline');
      return faults.slice(0, 1).map((fault) => `${stop.outerHTML.slice(0, 90)} ${fault}`);
    });
  });
}

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 320, height: 480 },
];

// A page is opened once for both widths: no script asks for the width while a page comes.
test('every stop of every kind of page is outlined and in clear view, on a wide screen and on a narrow one', async ({
  page,
}) => {
  for (const path of PAGE_KINDS) {
    await page.goto(path);
    for (const size of SCREENS) {
      await page.setViewportSize(size);
      expect.soft(await lostStops(page), `${path}, ${size.width} px wide`).toEqual([]);
    }
  }
});

for (const size of SCREENS) {
  test(`neither the tray nor the bar of matches covers a stop, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('./leadership-and-governance/');
    await page.getByRole('button', { name: 'Share paragraph 61' }).click();
    await page.getByRole('button', { name: 'Add to extract' }).click();
    await page.goto('./leadership-and-governance/?q=agency+staff#paragraph-61');
    await expect(page.locator('.match-bar')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('complementary', { name: 'Your extract' })).toBeVisible();
    expect(await lostStops(page)).toEqual([]);
  });
}
