import type { Page } from '@playwright/test';
import { findWithAxe, type Rules } from '../../support/browser/axe';
import { expect, test, THOROUGH } from '../../support/browser/test-page';
import { readPages } from '../../support/sites/built-pages';
import { ALL_PAGES, PAGE_KINDS } from '../../support/sites/page-paths';
import { coverShapes, listShapes } from '../../support/sites/page-shapes';
import { SITES } from '../../support/sites/sites';

/**
 * Pages that have every shape of element: what is sound on one of them is sound wherever it stands. What hangs on words
 * and not on shapes html-validate reads on every page: ids and references to them, names, headings and landmarks.
 */
const everyShape = () => coverShapes(readPages(SITES[0])).map(({ url }) => `.${url.pathname}`);

async function expectNothing(page: Page, paths: readonly string[], rules: Rules): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    expect.soft(await findWithAxe(page, rules), path).toEqual([]);
  }
}

const listShown = (page: Page) => page.locator('body').evaluate(listShapes);

const WIDE = { width: 1280, height: 800 };

test.beforeEach(async ({ page }) => {
  test.setTimeout(1_200_000);
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('axe finds nothing in any shape of element, on a wide screen', async ({ page }) => {
  await expectNothing(page, everyShape(), 'all');
});

test('axe finds nothing in any shape of element, in dark colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  // The schemes differ in colours alone.
  await expectNothing(page, everyShape(), 'of colours');
});

for (const width of [320, 768]) {
  test(`axe finds nothing too small to touch, nor in what looks so at ${width} px alone`, async ({
    page,
  }) => {
    const known = new Set<string>();
    for (const path of everyShape()) {
      await page.setViewportSize(WIDE);
      await page.goto(path);
      for (const shape of await listShown(page)) known.add(shape);
      await page.setViewportSize({ width, height: 800 });
      // The same elements in the same colours, of which only the place and the size are others.
      const fresh = (await listShown(page)).filter((shape) => !known.has(shape));
      expect.soft(await findWithAxe(page, fresh.length > 0 ? 'all' : 'of width'), path).toEqual([]);
      if (fresh.length === 0) continue;
      for (const shape of fresh) known.add(shape);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findWithAxe(page, 'of colours'), `${path}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });
}

test('axe finds nothing in what is shown in forced colours alone', async ({ page }) => {
  const listForms = async () => (await listShown(page)).map((shape) => shape.split(' | ')[0] ?? '');
  for (const path of everyShape()) {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.goto(path);
    const known = new Set(await listForms());
    await page.emulateMedia({ forcedColors: 'active' });
    if ((await listForms()).every((form) => known.has(form))) continue;
    // The reader's own colours are in force; axe compares those that the page asked for.
    expect.soft(await findWithAxe(page, 'but colours'), path).toEqual([]);
  }
});

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(
      `axe finds nothing on any kind of page, ${width} px wide, ${colorScheme}`,
      THOROUGH,
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await expectNothing(page, PAGE_KINDS, 'all');
      },
    );
  }
}

test('axe finds nothing on any kind of page in forced colours', THOROUGH, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await expectNothing(page, PAGE_KINDS, 'but colours');
});

test('axe finds nothing on any page', THOROUGH, async ({ page }) => {
  await expectNothing(page, ALL_PAGES, 'all');
});
