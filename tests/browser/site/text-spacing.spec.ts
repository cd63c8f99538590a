import { PAGE_KINDS } from '../../support/sites/page-paths.ts';
import { expect, test } from '../../support/browser/test-page.ts';

/** The spacing that WCAG 2.2 (1.4.12) lets readers set, against all that a page says. */
const SPACING =
  '* { line-height: 1.5 !' +
  'important; letter-spacing: 0.12em !' +
  'important; word-spacing: 0.16em !' +
  'important } p { margin-block-end: 2em !' +
  'important }';

test.use({ bypassCSP: true, viewport: { width: 320, height: 640 } });

test('with wide spacing no kind of page scrolls sideways or cuts its words, 320 px wide', async ({
  page,
}) => {
  for (const path of PAGE_KINDS.filter((one) => !one.startsWith('./embed/'))) {
    await page.goto(path);
    await page.addStyleTag({ content: SPACING });
    const { width, cut } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      cut: [...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, h3, button, dt, dd)')]
        .filter((one) => {
          const { overflowX, overflowY } = getComputedStyle(one);
          const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
          const tall = one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2;
          return hides && tall && !one.closest('.visually-hidden, .before');
        })
        .map((one) => `${one.tagName}: ${one.textContent?.slice(0, 40)}`),
    }));
    expect.soft(width, path).toBeLessThanOrEqual(320);
    expect.soft(cut, path).toEqual([]);
  }
});
