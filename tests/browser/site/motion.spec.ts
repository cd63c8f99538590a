import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser/test-page.ts';
import { PAGE_KINDS } from '../../support/sites/page-paths.ts';

/** Whether going on by a link is drawn as one page turning into the next. */
async function movesBetweenPages(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['moved'] = String(viewTransition !== null);
    });
  });
  await page.goto('./judgements/');
  await page.getByRole('link', { name: 'Areas for improvement' }).first().click();
  await expect(page.locator('h1')).toHaveText('Areas for improvement');
  return (await page.locator('html').getAttribute('data-moved')) === 'true';
}

test('going from page to page moves only where the reader has not asked for less motion', async ({
  page,
}) => {
  expect(await movesBetweenPages(page)).toBe(true);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movesBetweenPages(page)).toBe(false);
});

test('with reduced motion nothing on any kind of page moves, fades or scrolls by itself', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of PAGE_KINDS) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) =>
          [undefined, '::before', '::after'].some((part) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one, part);
            const still = transitionDuration.split(', ').every((time) => time === '0s');
            return animationName !== 'none' || !still || scrollBehavior !== 'auto';
          }),
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect.soft(moving, path).toEqual([]);
  }
});
