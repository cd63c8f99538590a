import { expect } from '@playwright/test';
import { MANIFEST } from '../../../src/site/manifest.ts';
import { COMING, goOffline, keep, test } from '../../support/browser/kept-site.ts';
import { EVERY_BASE } from '../../support/browser/test-page.ts';

test('the whole site works without a network once it is kept', EVERY_BASE, async ({ page, server }) => {
  await keep(page, server);
  await goOffline(page, server);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));

  await page.goto(`${server.address}running-the-ferries/`);
  await page.getByRole('button', { name: 'Share paragraph 19' }).click();
  await page.getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('button', { name: 'APA', exact: true }).click();
  await expect(page.locator('.unit-menu')).toContainText('Office of Tides. (2016)');
  await page.getByRole('button', { name: 'Add to extract' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Open extract' }).click();
  await expect(page.locator('extract-sheet .paragraph')).toHaveCount(1);

  await page.goto(`${server.address}running-the-ferries/`);
  await page.locator('a.term').first().click();
  await expect(page.getByRole('dialog')).toContainText(/The report,\s+paragraph|Explained by this site/);
  await page.keyboard.press('Escape');

  const box = page.getByRole('searchbox');
  await box.fill('hired');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=hired$/);
  await expect(page.locator('[data-part=heading]')).toContainText('mention “hired”');
  await page.locator('[data-part=list] h3 a').first().click();
  await expect(page.locator('.match-bar')).toBeVisible(COMING);

  await page.goto(`${server.address}statistics/`);
  const chart = page.locator('report-chart').first();
  await chart.hover();
  await expect(chart).toHaveClass(/alive/);

  await page.goto(`${server.address}paragraph/19`);
  await expect(page).toHaveURL(/\/paragraph\/19\/$/);
  const lost = await page.goto(`${server.address}paragraph/900/`);
  expect(lost?.status()).toBe(404);
  await expect(page.locator('main')).toContainText('list of every paragraph');
  // The list of pages that these come from was not kept: search engines alone were thought to ask for it.
  await page.goto(`${server.address}runing-the-ferries/`);
  await expect(page.locator('lost-address a[href$="/running-the-ferries/"]')).toBeVisible();

  // A month goes by without a network.
  await page.evaluate(async (address) => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const manifest = await cache.match(address);
    const headers = new Headers(manifest?.headers);
    headers.set('x-checked', '2026-01-31T12:00:00Z');
    await cache.put(address, new Response(await manifest?.text(), { headers }));
  }, server.address + MANIFEST);
  for (const path of ['', 'report/', 'paragraph/19/']) {
    await page.goto(server.address + path);
    await expect(page.getByRole('banner')).toContainText(
      'It was last compared with the site on 31 January 2026.',
    );
  }
  expect(faults).toEqual([]);
});
