import { expect, test } from '@playwright/test';
import { listMoves } from '../../support/browser/slow-arrival.ts';

const PAGES = [
  './paragraph/19/',
  './action/4/',
  './running-the-ferries/',
  './extract/?p=3,19',
  './search/?q=hired+crew',
];

// What comes later was only looked at once it had come: on the way, the footer jumped, and the masthead where it was
// painted in halves.
for (const path of PAGES) {
  test(`nothing moves on ${path} while it comes over a slow network to a phone`, async ({ page }) => {
    expect(await listMoves(page, path)).toEqual([]);
  });
}

// What waits for what follows it waited for the scripts too, where nothing follows it: a table that ends what it stands in.
test('all that has come is shown while the scripts are still under way', async ({ page }) => {
  await page.route('**/_astro/*.js', () => {});
  for (const path of ['./report/', './statistics/', './paragraph/19/']) {
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('body > footer')).toBeVisible();
    const parts = page.locator('.in-one');
    expect(await parts.count(), path).toBeGreaterThan(0);
    const waiting = await parts.evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one).visibility === 'hidden')
        .map(({ outerHTML }) => outerHTML.slice(0, 60)),
    );
    expect(waiting, path).toEqual([]);
  }
});

// That what is far down may be laid out in one step once the page has come was the assumption: the longest page stood still for it.
test('the whole report is laid out a few units a frame, and in the end whole', async ({ page }) => {
  await page.addInitScript(() => {
    const left: number[] = [];
    Object.assign(window, { left });
    const isLeft = (unit: Element) => getComputedStyle(unit).contentVisibility === 'auto';
    const count = () => {
      left.push([...document.querySelectorAll('.paragraph, .action')].filter(isLeft).length);
      requestAnimationFrame(count);
    };
    addEventListener('DOMContentLoaded', () => requestAnimationFrame(count));
  });
  await page.goto('./report/');
  await expect(page.locator('.early')).toHaveCount(0);
  const counted = () => page.evaluate((): number[] => Reflect.get(window, 'left'));
  await expect.poll(async () => (await counted()).at(-1)).toBe(0);
  const left = await counted();
  expect(Math.max(...left)).toBeGreaterThan(10);
  expect(left.filter((count, at) => (left[at - 1] ?? count) - count > 8)).toEqual([]);
});
