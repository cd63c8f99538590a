import type { Page } from '@playwright/test';
import { SEED_ACTIONS, SEED_PARAGRAPHS } from '../../this-report/support/seed-text';
import { expect, test } from '../../support/browser/test-page';

/** What a reader copies who selects each of these elements from its number to its last word. */
function copies(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const selection = getSelection();
    return [...document.querySelectorAll(wanted)].map((element) => {
      const words = element.querySelector('.report') as Element;
      selection?.setBaseAndExtent(element, 0, words, words.childNodes.length);
      return (selection?.toString() ?? '').trim();
    });
  }, selector);
}

test('a reader copies from every paragraph and action exactly its words', async ({ page }) => {
  await page.goto('./report/');
  expect(await copies(page, '.paragraph')).toEqual(SEED_PARAGRAPHS.map(({ words }) => words));
  expect(await copies(page, '.action')).toEqual(SEED_ACTIONS.map(({ words }) => words));
});

test('a reader copies from a section page exactly the words of each paragraph', async ({ page }) => {
  await page.goto('./leadership-and-governance/');
  const words = SEED_PARAGRAPHS.filter(({ number }) => number >= 60).map((paragraph) => paragraph.words);
  expect(await copies(page, '.paragraph')).toEqual(words);
});

test('a reader who selects across paragraphs copies no number', async ({ page }) => {
  await page.goto('./about-this-inspection/');
  const text = await page.evaluate(() => {
    const range = document.createRange();
    range.setStartBefore(document.querySelector('#paragraph-5') as Element);
    range.setEndAfter(document.querySelector('#paragraph-7') as Element);
    getSelection()?.addRange(range);
    return getSelection()?.toString() ?? '';
  });
  const words = SEED_PARAGRAPHS.slice(4, 7).map((paragraph) => paragraph.words);
  expect(text.split(/\n+/).filter((line) => line.trim() !== '')).toEqual(words);
});

test('a reader who selects from one paragraph to another copies no note or chart between them', async ({
  page,
}) => {
  await page.goto('./leadership-and-governance/');
  await expect(page.locator('#paragraph-61 ~ .note').first()).toBeVisible();
  await page.evaluate(() => {
    const [from, to] = ['#paragraph-60 .report', '#paragraph-62 .report'].map((one) =>
      document.querySelector(one),
    );
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  const words = SEED_PARAGRAPHS.slice(59, 62).map((paragraph) => paragraph.words);
  await expect
    .poll(() =>
      page.evaluate(() =>
        (getSelection()?.toString() ?? '').split(/\n+/).filter((line) => line.trim() !== ''),
      ),
    )
    .toEqual(words);
});

test('a note can still be selected and copied by itself', async ({ page }) => {
  await page.goto('./leadership-and-governance/');
  const note = page.locator('.note p').first();
  const text = ((await note.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
  await note.click({ clickCount: 3, position: { x: 4, y: 4 } });
  await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toBe(text);
});
