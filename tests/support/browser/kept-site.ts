import { expect, type Page, test as plain } from '@playwright/test';
import { type RepublishingServer, republish } from '../sites/republishing-server.ts';
import { FERRIES, type TestedSite } from '../sites/sites.ts';

/** The site of this name, as it was built. */
export function siteOf(name: string): TestedSite {
  const site = FERRIES.find((one) => one.name === name);
  if (!site) throw new Error(`no site is built as ${name}`);
  return site;
}

/** The built site at its own server, which can be cut off and can publish another version. */
export const test = plain.extend<{ readonly server: RepublishingServer }>({
  server: async ({ browserName }, use, { project }) => {
    expect(browserName).toBe('chromium');
    const server = await republish(siteOf(project.name));
    await use(server);
    server.stop();
  },
});

/** The part of a page that offers to keep the site. */
export const offer = (page: Page) => page.locator('keep-offline');

/** Several hundred files come as fast as the machine lets them. */
export const COMING = { timeout: 60_000 };

/** Keeps the site from the page about it, and waits until all is here. */
export async function keep(page: Page, { address }: RepublishingServer): Promise<void> {
  await page.goto(`${address}about/`);
  await offer(page).getByRole('button', { name: 'Keep for offline' }).click();
  await expect(offer(page)).toContainText('The whole site is kept on this device since', COMING);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Takes the network: the server answers nothing, and the browser knows. */
export async function goOffline(page: Page, server: RepublishingServer): Promise<void> {
  server.treat = () => 'cut';
  await page.context().setOffline(true);
}

/** What the browser holds of the site. */
export const held = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    copies: (await caches.keys()).length,
  }));
