import type { Browser } from '@playwright/test';

/** Slow 4G: milliseconds, and bytes a second. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

/** What opening a page cost; times in milliseconds. */
export interface PageCost {
  readonly paint: number;
  readonly style: number;
  readonly layout: number;
  readonly blocking: number;
  /** Every node that the browser keeps for the page, text and attributes included. */
  readonly nodes: number;
  readonly requests: number;
  readonly bytes: number;
}

const OBSERVE = `window.seen = { paint: 0, tasks: [] };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.paint = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.tasks.push(entry.duration); }).observe({ type: 'longtask', buffered: true });`;

/** Opens a page without a cache, with the processor slowed down four times: on slow 4G, where it comes in parts, or at once. */
export async function measurePage(
  browser: Browser,
  address: string,
  network: 'slow-4g' | 'at-once',
): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.addInitScript(OBSERVE);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (network === 'slow-4g') await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Performance.enable');
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const seen = await page.evaluate<{ paint: number; tasks: number[] }>('seen');
  await context.close();
  return {
    paint: seen.paint,
    style: metric('RecalcStyleDuration') * 1000,
    layout: metric('LayoutDuration') * 1000,
    blocking: seen.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    nodes: metric('Nodes'),
    requests,
    bytes,
  };
}

/** The middle of several measurements, each value by itself. */
export function median(costs: readonly PageCost[]): PageCost {
  const middle = (key: keyof PageCost) =>
    costs.map((cost) => cost[key]).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return {
    paint: middle('paint'),
    style: middle('style'),
    layout: middle('layout'),
    blocking: middle('blocking'),
    nodes: middle('nodes'),
    requests: middle('requests'),
    bytes: middle('bytes'),
  };
}
