import { EVERY_BASE } from '../../support/browser/test-page';
import { expect, type Page, test } from '@playwright/test';
import { figures } from '../../this-report/support/figures';

const chart = (page: Page) => page.locator('#agency-staff report-chart');

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
  const footer = page.locator('#agency-staff footer');
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
    'February 2012: 32%. Paragraph 61: “The reliance on agency staff has been reducing',
  );
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('At the inspection: 13%. Paragraph 61');
  await page.keyboard.press('End');
  await expect(said).toContainText('After the reduction: 13%. Paragraph 83: “Since January 2012');
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
    .locator('.figure-card', { has: page.locator('#agency-vacancies-earlier') })
    .getByRole('link', { name: 'Paragraph 83' })
    .click();
  await expect(page).toHaveURL(/leadership-and-governance\/#paragraph-83/);
  await expect(page.locator('#paragraph-83')).toBeInViewport();
  await page.getByRole('complementary', { name: 'paragraph 83' }).getByRole('link', { name: '31%' }).click();
  await expect(page).toHaveURL(/statistics\/#agency-vacancies-earlier/);
  await expect(page.locator('#agency-vacancies-earlier')).toBeInViewport();
});

test('a citation is copied with the address of its chart', EVERY_BASE, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('statistics/');
  await page.locator('#agency-staff .share summary').click();
  await page.locator('#agency-staff').getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.locator('#agency-staff copy-text').first().getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /Ofsted.*statistics\/#agency-staff$/,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every chart has its picture and its table, and offers nothing that does not work', async ({
    page,
  }) => {
    await page.goto('statistics/');
    await expect(chart(page).locator('svg:visible')).toHaveCount(1);
    await page.locator('#agency-staff summary').first().click();
    await expect(page.locator('#agency-staff table')).toBeVisible();
    await expect(page.locator('#agency-staff button')).toHaveCount(0);
    await expect(page.locator('#agency-staff [tabindex]')).toHaveCount(0);
  });
});

test('charts fit the narrowest screen, with labels above their bars', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['statistics/', 'leadership-and-governance/', 'embed/judgements/', './']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.goto('embed/agency-staff/');
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

test('a small chart stands in the margin, beside its paragraph and without parting the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('leadership-and-governance/');
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`nothing is shown of ${selector}`);
    return box;
  };
  const text = await boxOf('#paragraph-61');
  const small = await boxOf('.small-chart');
  expect(small.x).toBeGreaterThan(text.x + text.width);
  const next = await boxOf('#paragraph-62');
  expect(next.y - (text.y + text.height)).toBeLessThan(60);
  await expect(page.locator('.opener:visible')).toHaveCount(0);
});

test.describe('where there is no margin', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('a chart of a section is one line that opens, without script', async ({ page }) => {
    await page.goto('leadership-and-governance/');
    const opener = page.locator('.opener').first();
    const small = page.locator('.small-chart').first();
    await expect(small).toBeHidden();
    expect((await opener.boundingBox())?.height).toBeLessThan(30);
    await opener.locator('summary').click();
    await expect(small).toBeVisible();
    await expect(small.getByRole('link', { name: 'Chart, data and notes' })).toBeVisible();
  });
});

test('a figure in the margin marks the words that it is quoted from, by pointer and by key', async ({
  page,
}) => {
  await page.goto('leadership-and-governance/');
  const figure = page.getByLabel('Added by this site to paragraph 61').getByRole('link', { name: '32%' });
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('quoted-words') ?? [])].map((range) => range.toString()));
  const words = figures.statistics.find(({ id }) => id === 'agency-staff-earlier')?.quote;
  await figure.hover();
  await expect.poll(marked).toEqual([words]);
  await page.mouse.move(0, 0);
  await expect.poll(marked).toEqual([]);
  await figure.focus();
  await expect.poll(marked).toEqual([words]);
  await figure.blur();
  await expect.poll(marked).toEqual([]);
});

// The frame used to be 480 px for every chart, which cut off the source at every width that was tried.
for (const width of [300, 640, 1000]) {
  test(`a framed chart is as tall as its content, its source in view, ${width} px wide`, async ({ page }) => {
    await page.goto('statistics/');
    const codes = await page.locator('.share code', { hasText: '<iframe' }).allTextContents();
    expect(codes).toHaveLength(8);
    const home = new URL(page.url()).origin;
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: codes
          .join('\n')
          .replaceAll('https://reports.example.org', home)
          .replaceAll('loading="lazy"', ''),
      }),
    );
    await page.goto('host.html');
    for (const frame of await page.locator('iframe').all()) {
      const content = frame.contentFrame();
      await expect(content.locator('.credit')).toBeVisible();
      const tall = () => content.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      await expect
        .poll(async () => Math.abs(((await frame.boundingBox())?.height ?? 0) - (await tall())))
        .toBeLessThan(2);
    }
  });
}

test.describe('in a page that lets no script stand', () => {
  test.use({ javaScriptEnabled: false });

  test('a framed chart keeps its source in view', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto('embed/agency-staff/');
    await expect(page.locator('.credit')).toBeInViewport({ ratio: 1 });
  });

  test('in a column of text the frame is tall enough before any script', async ({ page }) => {
    await page.goto('statistics/');
    const codes = await page.locator('.share code', { hasText: '<iframe' }).allTextContents();
    await page.setViewportSize({ width: 640, height: 800 });
    for (const code of codes) {
      const [, id = ''] = /embed\/([^/]+)\//.exec(code) ?? [];
      const [, height = ''] = /height="(\d+)"/.exec(code) ?? [];
      await page.goto(`embed/${id}/`);
      const needed = await page.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      expect(Number(height), id).toBeGreaterThanOrEqual(needed);
      expect(Number(height) - needed, id).toBeLessThan(140);
    }
  });
});
