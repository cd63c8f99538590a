import type { Page } from '@playwright/test';

/** A move of a page's parts that a reader sees: how far, as browsers reckon layout shifts, and the beginnings of what moved. */
interface Move {
  readonly value: number;
  readonly places: readonly (string | undefined)[];
}

/**
 * Opens a page on a phone with a slow network, where its words are painted before their typeface has come, and lists
 * what moved of it until all had come.
 */
export async function listMoves(page: Page, path: string): Promise<readonly Move[]> {
  await page.setViewportSize({ width: 390, height: 823 });
  const painted = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await painted.promise;
    await route.continue();
  });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
  await page.addInitScript(() => {
    Object.assign(window, { moved: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.get(window, 'moved').push(entry);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const typeface = page.waitForResponse('**/*.woff2');
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  painted.resolve();
  await (await typeface).finished();
  await page.waitForLoadState('networkidle');
  const moved: readonly Move[] = await page.evaluate(() =>
    Reflect.get(window, 'moved').map((entry: { value: number; sources: { node: Element | null }[] }) => ({
      value: entry.value,
      places: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)),
    })),
  );
  // A line that is set anew in a font of the machine, which comes a moment late, stays below this.
  return moved.filter(({ value }) => value > 0.01);
}
