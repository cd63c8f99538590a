import { expect, type Page, test } from '@playwright/test';
import { EVERY_BASE } from '../../support/browser/test-page.ts';
import { readClip, words, refuseClipboard } from '../../support/browser/unit-tools.ts';
import { plainText } from '../../../src/report/blocks.ts';
import { listParagraphs } from '../../../src/report/units.ts';
import { ferriesReport } from '../../support/reports/ferries.ts';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('selected words are offered as a link to them and as a quotation', EVERY_BASE, async ({ page }) => {
    await page.goto('running-the-ferries/');
    await selectWords(page, 'the number of masters has been increased');
    await page.getByRole('button', { name: 'Link to these words' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const link = new URL(await readClip(page, 'text/plain'));
    expect(link.pathname).toMatch(/\/running-the-ferries\/$/);
    expect(link.hash).toMatch(/^#paragraph-19:~:text=/);
    expect(decodeURIComponent(link.hash)).toContain('number of masters');
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await expect(page.getByText('Quotation copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toMatch(
      /^“the number of masters has been increased” \(paragraph 19\)\n/,
    );
  });

  test('a paragraph selected by three clicks is quoted whole, words over two paragraphs are not', async ({
    page,
  }) => {
    await page.goto('running-the-ferries/');
    await page.locator('#paragraph-19 p').click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await expect(page.getByText('Quotation copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toContain(`“${words}” (paragraph 19)\n`);
    await page.evaluate(() => {
      const [first, last] = ['19', '20'].map((number) => document.querySelector(`#paragraph-${number} p`));
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 1);
    });
    await expect(page.getByRole('group', { name: 'Selected words' })).toBeHidden();
  });

  test('an ordinary copy holds the words alone', async ({ page }) => {
    await page.goto('how-we-inspected/');
    await page.evaluate(() => {
      const first = document.querySelector('#paragraph-5 .report');
      const last = document.querySelector('#paragraph-6 .report');
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    // What stands beside the first of them is left out as soon as the selection has come to rest.
    await expect(page.locator('html')).toHaveAttribute('data-across');
    await page.keyboard.press('ControlOrMeta+c');
    const both = listParagraphs(ferriesReport)
      .slice(4, 6)
      .map(({ runs }) => plainText(runs));
    expect((await readClip(page, 'text/plain')).trim().split(/\s*\n\s*/)).toEqual(both);
  });
});

test.describe('without the clipboard', () => {
  test.beforeEach(({ page }) => refuseClipboard(page));

  test('a refused link to selected words is shown, selected', async ({ page }) => {
    await page.goto('running-the-ferries/');
    await selectWords(page, 'Timetables have improved considerably');
    await page.getByRole('button', { name: 'Link to these words' }).click();
    await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/#paragraph-19:~:text=/);
  });
});

/** Selects words of paragraph 19 as a reader would, and waits for the offer. */
async function selectWords(page: Page, wanted: string): Promise<void> {
  await page.evaluate((text) => {
    const paragraph = document.querySelector('#paragraph-19 p');
    if (!paragraph) return;
    // The words may stand in several text nodes, with links between them.
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const start = paragraph.textContent.indexOf(text);
    const range = document.createRange();
    for (let from = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      const to = from + (node.textContent ?? '').length;
      if (from <= start && start < to) range.setStart(node, start - from);
      if (from < start + text.length && start + text.length <= to)
        range.setEnd(node, start + text.length - from);
      from = to;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, wanted);
  await expect(page.getByRole('group', { name: 'Selected words' })).toBeVisible();
}
