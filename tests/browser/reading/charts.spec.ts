import { EVERY_BASE } from '../../support/browser/test-page.ts';
import { expect, type Page, test } from '@playwright/test';

const chart = (page: Page) => page.locator('#hired-crew report-chart');

/** The addresses of everything the page asks for from now on. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

test(
  'a page with charts loads no chart library until a reader points at one',
  EVERY_BASE,
  async ({ page }) => {
    const asked = listen(page);
    const library = () => asked.filter((address) => /interactive-chart|charts\/.*json/.test(address));
    await page.goto('statistics/', { waitUntil: 'networkidle' });
    expect(library()).toEqual([]);
    await chart(page).hover();
    await expect(chart(page).locator('canvas')).toBeAttached();
    expect(library()).toHaveLength(2);
  },
);

test('the canvas takes the place of the picture and moves nothing', async ({ page }) => {
  await page.goto('statistics/');
  await chart(page).scrollIntoViewIfNeeded();
  const footer = page.locator('#hired-crew footer');
  const before = await footer.boundingBox();
  const picture = await chart(page).locator('svg:visible').boundingBox();
  await chart(page).hover();
  await expect(chart(page)).toHaveClass(/alive/);
  expect(await footer.boundingBox()).toEqual(before);
  const canvas = await chart(page).locator('canvas').boundingBox();
  expect(canvas?.width).toBeCloseTo(picture?.width ?? 0, 0);
  expect(canvas?.height).toBeCloseTo(picture?.height ?? 0, 0);
});

test('arrow keys read the bars one by one, with their sentences', async ({ page }) => {
  await page.goto('statistics/');
  await chart(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(chart(page)).toBeFocused();
  const said = chart(page).getByRole('status');
  await expect(said).toContainText(
    'March 2015: 34%. Paragraph 19: “The reliance on hired crew has been falling',
  );
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('At the inspection: 12%. Paragraph 19');
  await page.keyboard.press('End');
  await expect(said).toContainText('After the reduction: 12%. Paragraph 29: “Since January 2015');
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('After the reduction');
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
});

test('the canvas takes up the theme that the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('statistics/');
  await chart(page).hover();
  await expect(chart(page)).toHaveClass(/alive/);
  await page.mouse.move(0, 0);
  const colours = () =>
    chart(page)
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        const found = new Set<string>();
        for (let at = 0; at < pixels.length; at += 4) {
          if (pixels[at + 3] === 255) found.add([pixels[at], pixels[at + 1], pixels[at + 2]].join());
        }
        return [...found];
      });
  await expect.poll(colours).toContain('15,82,87');
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  await expect.poll(colours).toContain('140,207,207');
});

test('a figure leads to its sentence in context, and the margin leads back', EVERY_BASE, async ({ page }) => {
  await page.goto('statistics/');
  await page
    .locator('.figure-card', { has: page.locator('#vacancies-earlier') })
    .getByRole('link', { name: 'Paragraph 29' })
    .click();
  await expect(page).toHaveURL(/running-the-ferries\/#paragraph-29/);
  await expect(page.locator('#paragraph-29')).toBeInViewport();
  await page.getByRole('complementary', { name: 'paragraph 29' }).getByRole('link', { name: '33%' }).click();
  await expect(page).toHaveURL(/statistics\/#vacancies-earlier/);
  await expect(page.locator('#vacancies-earlier')).toBeInViewport();
});

test('a citation is copied with the address of its chart', EVERY_BASE, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('statistics/');
  await page.locator('#hired-crew .share summary').click();
  await page.locator('#hired-crew').getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.locator('#hired-crew copy-text').first().getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /Office of Tides.*statistics\/#hired-crew$/,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every chart has its picture and its table, and offers nothing that does not work', async ({
    page,
  }) => {
    await page.goto('statistics/');
    await expect(chart(page).locator('svg:visible')).toHaveCount(1);
    await page.locator('#hired-crew summary').first().click();
    await expect(page.locator('#hired-crew table')).toBeVisible();
    await expect(page.locator('#hired-crew button')).toHaveCount(0);
    await expect(page.locator('#hired-crew [tabindex]')).toHaveCount(0);
  });
});

test('charts fit the narrowest screen, with labels above their bars', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['statistics/', 'running-the-ferries/', 'embed/judgements/', './']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.goto('embed/hired-crew/');
  await expect(page.locator('svg.narrow')).toBeVisible();
  await expect(page.locator('svg.wide')).toBeHidden();
});

test('charts are printed as pictures with their tables, after interaction too', async ({ page }) => {
  await page.goto('statistics/');
  const figure = page.locator('.chart').first();
  await figure.locator('report-chart').hover();
  await expect(figure.locator('canvas')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('canvas')).toBeHidden();
  await expect(figure.locator('svg:visible')).toHaveCount(1);
  await expect(figure.locator('table')).toBeVisible();
});
