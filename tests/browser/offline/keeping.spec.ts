import { expect } from '@playwright/test';
import { MANIFEST } from '../../../src/site/manifest.ts';
import { COMING, held, keep, offer, test } from '../../support/browser/kept-site.ts';

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
