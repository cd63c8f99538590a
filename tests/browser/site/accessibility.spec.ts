import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ALL_PAGES, PAGE_KINDS } from '../../support/sites/page-paths';
import { expect, test } from '../../support/browser/test-page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Which rules are asked: all of them, those that colours can break, or those that they cannot. */
type Rules = 'all' | 'of colours' | 'but colours';

/** What axe finds on the page as it is, as "rule: selector". No page holds a frame, so that one run sees all of it. */
async function findings(page: Page, rules: Rules): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules === 'of colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.withTags(TAGS);
  if (rules === 'but colours') axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function expectNothing(page: Page, paths: readonly string[], rules: Rules): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of paths) {
    await page.goto(path);
    expect.soft(await findings(page, rules), path).toEqual([]);
  }
}

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any kind of page, ${width} px wide, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(1_200_000);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      // The schemes differ in colours alone.
      await expectNothing(page, PAGE_KINDS, colorScheme === 'light' ? 'all' : 'of colours');
    });
  }
}

test('axe finds nothing in forced colours', async ({ page }) => {
  test.setTimeout(1_200_000);
  await page.emulateMedia({ forcedColors: 'active' });
  // The reader's own colours are in force; axe compares those that the page asked for.
  await expectNothing(page, PAGE_KINDS, 'but colours');
});

test('axe finds nothing on any of the permalinks', async ({ page }) => {
  test.setTimeout(1_200_000);
  // Their colours are those of the one permalink among the kinds of page.
  const permalinks = ALL_PAGES.filter((one) => !PAGE_KINDS.includes(one));
  await expectNothing(page, permalinks, 'but colours');
});
