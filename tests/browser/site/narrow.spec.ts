import type { Page } from '@playwright/test';
import { ALL_PAGES, PAGE_KINDS } from '../../support/sites/page-paths.ts';
import { expect, test } from '../../support/browser/test-page.ts';

const NARROW = { width: 320, height: 640 };

/** Permalinks are measured where they are opened in several widths: in layout.spec.ts. */
const PAGES = ALL_PAGES.filter((path) => !/^\.\/(?:paragraph|action)\/./.test(path));

/** The longest permalink stands for all of them. */
const SPACED = PAGE_KINDS.filter((path) => !path.startsWith('./embed/'));

/** The spacing that WCAG 2.2 (1.4.12) lets readers set, against all that a page says. */
const SPACING =
  '* { line-height: 1.5 !' +
  'important; letter-spacing: 0.12em !' +
  'important; word-spacing: 0.16em !' +
  'important } p { margin-block-end: 2em !' +
  'important }';

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Spaces the words of the open page as a reader may; says what is cut for it. */
function spaceOut(page: Page): Promise<readonly string[]> {
  return page.evaluate((spacing) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spacing);
    document.adoptedStyleSheets.push(sheet);
    return [...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, h3, button, dt, dd)')]
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        const tall = one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2;
        return hides && tall && !one.closest('.visually-hidden, .before');
      })
      .map((one) => `${one.tagName}: ${one.textContent?.slice(0, 40)}`);
  }, SPACING);
}

// A page is opened once for both questions.
test('no page scrolls sideways on a screen 320 px wide, and with wide spacing no kind of page does or cuts its words', async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  for (const path of new Set([...PAGES, ...SPACED])) {
    await page.goto(path);
    expect.soft(await widthOf(page), path).toBeLessThanOrEqual(NARROW.width);
    if (!SPACED.includes(path)) continue;
    const space = () => page.evaluate(() => getComputedStyle(document.body).wordSpacing);
    const before = await space();
    expect.soft(await spaceOut(page), `${path}, with wide spacing`).toEqual([]);
    expect.soft(await space(), `${path}, with wide spacing`).not.toBe(before);
    expect.soft(await widthOf(page), `${path}, with wide spacing`).toBeLessThanOrEqual(NARROW.width);
  }
});
