import { openPdf } from '../../../src/importing/pdf/page/open-pdf.ts';
import { expect, test } from '../../support/browser/test-page.ts';

// A rule above the next item was all that stood below a heading at the foot of a sheet: enough for a browser to leave it there.
for (const path of ['./', './paragraphs/', './report/', './topics/', './timeline/', './search/']) {
  test(`no sheet of ${path} ends with a heading`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const headings = await page.getByRole('heading').allTextContents();
    const sheets = await openPdf(await page.pdf({ format: 'A4' }));
    expect(headings).not.toEqual([]);
    expect(sheets.length).toBeGreaterThan(1);
    for (const [at, { items }] of sheets.entries()) {
      // By their place on the paper: a browser writes the words of some elements last.
      const source = Math.max(...items.filter(({ text }) => text.startsWith('Source:')).map(({ y }) => y));
      const foot = Math.max(...items.filter(({ y }) => y < source).map(({ y }) => y));
      const words = items.filter(({ y }) => y === foot).map(({ text }) => text);
      const last = squeeze(words.join(''));
      expect(last, `sheet ${at + 1} of ${sheets.length}`).not.toBe('');
      expect(headings.map(squeeze), `sheet ${at + 1} of ${sheets.length}`).not.toContain(last);
    }
  });
}

const squeeze = (words: string): string => words.replace(/\s+/g, '');
