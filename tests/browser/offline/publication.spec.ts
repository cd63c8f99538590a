import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { goOffline, held, keep, offer, siteOf, test } from '../../support/browser/kept-site.ts';

const built = (file: string) => readFileSync(join(siteOf('ferries').folder, file), 'utf8');

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
