import type { Page } from '@playwright/test';
import { plainText } from '../../../src/report/blocks.ts';
import { listAsks, listParagraphs } from '../../../src/report/units.ts';
import { expect, test } from '../../support/browser/test-page.ts';
import { ferriesReport } from '../../support/reports/ferries.ts';

const paragraphs = listParagraphs(ferriesReport).map(({ runs }) => plainText(runs));
const actions = listAsks(ferriesReport).map(({ text }) => text);

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
  expect(await copies(page, '.paragraph')).toEqual(paragraphs);
  expect(await copies(page, '.action')).toEqual(actions);
});

test('a reader copies from a section page exactly the words of each paragraph', async ({ page }) => {
  await page.goto('./running-the-ferries/');
  expect(await copies(page, '.paragraph')).toEqual(paragraphs.slice(17));
});

test('a reader who selects across paragraphs copies no number', async ({ page }) => {
  await page.goto('./running-the-ferries/');
  const text = await page.evaluate(() => {
    const range = document.createRange();
    range.setStartBefore(document.querySelector('#paragraph-25') as Element);
    range.setEndAfter(document.querySelector('#paragraph-26') as Element);
    getSelection()?.addRange(range);
    return getSelection()?.toString() ?? '';
  });
  const words = paragraphs.slice(24, 26);
  expect(text.split(/\n+/).filter((line) => line.trim() !== '')).toEqual(words);
});

test('a reader who selects from one paragraph to another copies no note or chart between them', async ({
  page,
}) => {
  await page.goto('./running-the-ferries/');
  await expect(page.locator('#paragraph-19 ~ .note').first()).toBeVisible();
  await page.evaluate(() => {
    const [from, to] = ['#paragraph-18 .report', '#paragraph-20 .report'].map((one) =>
      document.querySelector(one),
    );
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  const words = paragraphs.slice(17, 20);
  await expect
    .poll(() =>
      page.evaluate(() =>
        (getSelection()?.toString() ?? '').split(/\n+/).filter((line) => line.trim() !== ''),
      ),
    )
    .toEqual(words);
});

test('a note can still be selected and copied by itself', async ({ page }) => {
  await page.goto('./running-the-ferries/');
  const note = page.locator('.note p').first();
  const text = ((await note.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
  await note.click({ clickCount: 3, position: { x: 4, y: 4 } });
  await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toBe(text);
});
