import type { Browser, Page } from '@playwright/test';
import { SLOW_4G } from './measure-page.ts';

const RUNS = 3;

/** What something cost: milliseconds, and bytes moved with their headers. */
interface Cost {
  readonly time: number;
  readonly bytes: number;
}

/** The middle one of several measurements by time, in words. */
export async function measureSearch(...how: Parameters<typeof measureOnce>): Promise<string> {
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run += 1) costs.push(await measureOnce(...how));
  const middle = costs.toSorted((a, b) => a.time - b.time)[Math.floor(RUNS / 2)];
  return middle ? `${middle.time.toFixed(0)} ms, ${(middle.bytes / 1000).toFixed(1)} kB` : '';
}

/** Opens a page, slows the network down, then does something and waits: what it cost until then. */
async function measureOnce(
  browser: Browser,
  address: string,
  wait: number,
  act: string,
  done: string,
): Promise<Cost> {
  const page = await browser.newPage();
  // The page's own files, its icon among them, are not what a search costs.
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (wait > 0) {
    await page.locator('input').focus();
    await page.waitForTimeout(wait);
  }
  const time = await timeUntil(page, act, done);
  const cost = { time, bytes };
  await page.close();
  return cost;
}

function timeUntil(page: Page, act: string, done: string): Promise<number> {
  return page.evaluate(
    `new Promise((resolve) => { const from = performance.now(); (${act})();
      const look = () => (${done})() ? resolve(performance.now() - from) : setTimeout(look, 4); look(); })`,
  );
}
