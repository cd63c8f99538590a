import { expect, test } from '@playwright/test';
import { ferries } from '../../support/reports/ferries.ts';

// The frame used to be 480 px for every chart, which cut off the source at every width that was tried.
test('a framed chart is as tall as its content, its source in view, whatever the width', async ({ page }) => {
  await page.goto('statistics/');
  const codes = await page.locator('.share code', { hasText: '<iframe' }).allTextContents();
  expect(codes).toHaveLength(ferries.charts.length);
  const home = new URL(page.url()).origin;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: codes.join('\n').replaceAll('https://reports.example.org', home).replaceAll('loading="lazy"', ''),
    }),
  );
  for (const width of [300, 640, 1000]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('host.html');
    const frames = page.locator('iframe');
    await expect(frames).toHaveCount(codes.length);
    for (const frame of await frames.all()) {
      const content = frame.contentFrame();
      await expect(content.locator('.credit')).toBeVisible();
      const tall = () => content.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      await expect
        .poll(async () => Math.abs(((await frame.boundingBox())?.height ?? 0) - (await tall())))
        .toBeLessThan(2);
    }
  }
});

test.describe('in a page that lets no script stand', () => {
  test.use({ javaScriptEnabled: false });

  test('a framed chart keeps its source in view', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto('embed/hired-crew/');
    await expect(page.locator('.credit')).toBeInViewport({ ratio: 1 });
  });

  test('in a column of text the frame is tall enough before any script', async ({ page }) => {
    await page.goto('statistics/');
    const codes = await page.locator('.share code', { hasText: '<iframe' }).allTextContents();
    expect(codes).toHaveLength(ferries.charts.length);
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
