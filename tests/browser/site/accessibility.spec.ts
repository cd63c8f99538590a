import type { Page } from '@playwright/test';
import { findWithAxe, type Rules } from '../../support/browser/axe.ts';
import { expect, test, THOROUGH } from '../../support/browser/test-page.ts';
import { readPages } from '../../support/sites/built-pages.ts';
import { ALL_PAGES, PAGE_KINDS } from '../../support/sites/page-paths.ts';
import { coverShapes, listShapes } from '../../support/sites/page-shapes.ts';
import { SITES } from '../../support/sites/sites.ts';

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

/** At another width stand the same elements in the same colours, but for those that only it shows: what is fresh is asked all. */
async function expectNothingAt(page: Page, width: number, known: Set<string>, path: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const fresh = (await listShown(page)).filter((shape) => !known.has(shape));
  const found = await findWithAxe(page, fresh.length > 0 ? 'all' : 'of width');
  expect.soft(found, `${path}, ${width} px wide`).toEqual([]);
  if (fresh.length > 0) {
    for (const shape of fresh) known.add(shape);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findWithAxe(page, 'of colours'), `${path}, ${width} px wide, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

/** The reader's own colours are in force, and axe compares those that the page asked for: it is asked of what else they show. */
async function expectNothingForced(page: Page, wide: readonly string[], path: string): Promise<void> {
  const formOf = (shape: string) => shape.split(' | ')[0] ?? '';
  const known = new Set(wide.map(formOf));
  await page.emulateMedia({ forcedColors: 'active' });
  if ((await listShown(page)).some((shape) => !known.has(formOf(shape))))
    expect.soft(await findWithAxe(page, 'but colours'), `${path}, forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

// A page is loaded, and axe put into it, once for all of its looks: that took longer than the rules.
test('axe finds nothing in any shape of element, wide or narrow, light or dark, or in forced colours', async ({
  page,
}) => {
  const known = new Map([320, 768].map((width) => [width, new Set<string>()]));
  for (const path of everyShape()) {
    await page.goto(path);
    expect.soft(await findWithAxe(page, 'all'), path).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The schemes differ in colours alone.
    expect.soft(await findWithAxe(page, 'of colours'), `${path}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    const wide = await listShown(page);
    for (const [width, shapes] of known) {
      for (const shape of wide) shapes.add(shape);
      await expectNothingAt(page, width, shapes, path);
    }
    await page.setViewportSize(WIDE);
    await expectNothingForced(page, wide, path);
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
