import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ALL_PAGES, PAGE_KINDS } from '../support/sites/page-paths';
import { expect, ONCE, test } from '../support/browser/test-page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is, as "rule: selector". */
async function findings(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .disableRules([...without])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(
      `axe finds nothing on any kind of page, ${width} px wide, ${colorScheme}`,
      ONCE,
      async ({ page }) => {
        test.setTimeout(1_200_000);
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const path of PAGE_KINDS) {
          await page.goto(path);
          expect.soft(await findings(page), path).toEqual([]);
        }
      },
    );
  }
}

test('axe finds nothing in forced colours', ONCE, async ({ page }) => {
  test.setTimeout(1_200_000);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const path of PAGE_KINDS) {
    await page.goto(path);
    // The reader's own colours are in force; axe compares those that the page asked for.
    expect.soft(await findings(page, ['color-contrast']), path).toEqual([]);
  }
});

test('axe finds nothing on any of the permalinks', ONCE, async ({ page }) => {
  test.setTimeout(1_200_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ALL_PAGES.filter((one) => !PAGE_KINDS.includes(one))) {
    await page.goto(path);
    expect.soft(await findings(page), path).toEqual([]);
  }
});
