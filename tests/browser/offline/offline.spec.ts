import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../../../src/site/manifest';
import { expect, type Page, test as plain } from '@playwright/test';
import { type RepublishingServer, republish } from '../../support/sites/republishing-server';
import { EVERY_BASE } from '../../support/browser/test-page';
import { FERRIES, type TestedSite } from '../../support/sites/sites';

/** The site of this name, as it was built. */
function siteOf(name: string): TestedSite {
  const site = FERRIES.find((one) => one.name === name);
  if (!site) throw new Error(`no site is built as ${name}`);
  return site;
}

/** The built site at its own server, which can be cut off and can publish another version. */
const test = plain.extend<{ readonly server: RepublishingServer }>({
  server: async ({ browserName }, use, { project }) => {
    expect(browserName).toBe('chromium');
    const server = await republish(siteOf(project.name));
    await use(server);
    server.stop();
  },
});

const built = (file: string) => readFileSync(join(siteOf('ferries').folder, file), 'utf8');

const offer = (page: Page) => page.locator('keep-offline');

/** Several hundred files come as fast as the machine lets them. */
const COMING = { timeout: 60_000 };

/** Keeps the site from the page about it, and waits until all is here. */
async function keep(page: Page, { address }: RepublishingServer): Promise<void> {
  await page.goto(`${address}about/`);
  await offer(page).getByRole('button', { name: 'Keep for offline' }).click();
  await expect(offer(page)).toContainText('The whole site is kept on this device since', COMING);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Takes the network: the server answers nothing, and the browser knows. */
async function goOffline(page: Page, server: RepublishingServer): Promise<void> {
  server.treat = () => 'cut';
  await page.context().setOffline(true);
}

/** What the browser holds of the site. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    copies: (await caches.keys()).length,
  }));

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

test('says before the press how much it keeps, keeps that, and goes away with one press', async ({
  page,
  server,
}) => {
  await page.goto(server.address);
  const said = /\(([\d,]+) kB\)/.exec((await offer(page).textContent()) ?? '')?.[1] ?? '';
  expect(Number(said.replace(',', ''))).toBeGreaterThan(100);
  expect(await held(page)).toEqual({ workers: 0, copies: 0 });
  await keep(page, server);
  await expect(offer(page)).toContainText(`${said} kB`);
  expect(server.asked.filter((path) => /^cards\/|\.(br|gz|zst)$/.test(path))).toEqual([]);
  expect(await held(page)).toEqual({ workers: 1, copies: 1 });
  await page.goto(`${server.address}report/`);
  await offer(page).getByRole('button', { name: 'Remove from this device' }).click();
  await expect(offer(page).getByRole('button', { name: 'Keep for offline' })).toBeFocused();
  await expect(offer(page)).toContainText(`${said} kB`);
  expect(await held(page)).toEqual({ workers: 0, copies: 0 });
});

test('can be stopped while it comes, and leaves nothing', async ({ page, server }) => {
  server.treat = (path) => (path === 'topics/' ? 'wait' : 'answer');
  await page.goto(`${server.address}about/`);
  await offer(page).getByRole('button', { name: 'Keep for offline' }).click();
  await expect(offer(page).getByRole('progressbar')).toHaveAttribute('value', /[1-9]\d/);
  await offer(page).getByRole('button', { name: 'Stop' }).click();
  await expect(offer(page).getByRole('button', { name: 'Keep for offline' })).toBeFocused();
  expect(await held(page)).toEqual({ workers: 0, copies: 0 });
});

test('goes on where the network went, by itself', async ({ page, server }) => {
  const list = server.address + MANIFEST;
  server.treat = (path) => (path === 'topics/' ? 'cut' : 'answer');
  await page.goto(`${server.address}about/`);
  await offer(page).getByRole('button', { name: 'Keep for offline' }).click();
  await expect(offer(page)).toContainText('The network went before everything was here.', COMING);
  await expect(offer(page).getByRole('button')).toHaveText(['Go on', 'Remove from this device']);
  const before = server.asked.length;
  server.treat = () => 'answer';
  await page.goto(`${server.address}glossary/`);
  const whole = () => page.evaluate(async (list) => (await caches.match(list)) !== undefined, list);
  await expect.poll(whole, COMING).toBe(true);
  expect(server.asked.slice(before).filter((path) => path === 'statistics/')).toEqual([]);
  await page.goto(`${server.address}about/`);
  await expect(offer(page)).toContainText('The whole site is kept on this device');
});

test('stays whole while a publication is under way, says that it is old, and then is brought up to date', async ({
  page,
  server,
}) => {
  await keep(page, server);
  const before = server.asked.length;
  // The new list of checksums is there before the page that it tells of.
  const old = built('glossary/index.html');
  server.publish({ 'glossary/index.html': old.replace('</h1>', ', again</h1>') }, 'with its list');
  server.publish({ 'glossary/index.html': old });
  const heading = page.getByRole('heading', { level: 1 });
  const told = page.getByRole('banner').getByText('You are reading a copy kept on this device on');
  await page.goto(`${server.address}glossary/`);
  await expect(async () => {
    await page.reload();
    await expect(told).toContainText('The site has been published anew since, and not all of that is here');
  }).toPass();
  await page.goto(`${server.address}about/`);
  await expect(offer(page)).toContainText('The site has been published anew since');

  server.publish({ 'glossary/index.html': old.replace('</h1>', ', again</h1>') });
  await expect(async () => {
    await page.goto(`${server.address}glossary/`);
    await expect(heading).toContainText('again');
  }).toPass();
  await expect(told).toHaveCount(0);
  await goOffline(page, server);
  await page.reload();
  await expect(heading).toContainText('again');
  expect(await held(page)).toEqual({ workers: 1, copies: 1 });
  // Only what differs has come.
  const pages = server.asked.slice(before).filter((path) => path.endsWith('/'));
  expect([...new Set(pages)]).toEqual(['glossary/']);
});
