import { printSheets, squeeze } from '../../support/browser/sheets.ts';
import { expect, test } from '../../support/browser/test-page.ts';

// A rule above the next item was all that stood below a heading at the foot of a sheet: enough for a browser to leave it there.
for (const path of [
  './',
  './paragraphs/',
  './report/',
  './topics/',
  './timeline/',
  './search/',
  './statistics/',
]) {
  test(`no sheet of ${path} ends with a heading`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const headings = await page.getByRole('heading').allTextContents();
    const sheets = await printSheets(page);
    expect(headings).not.toEqual([]);
    expect(sheets.length).toBeGreaterThan(1);
    for (const [at, { lines }] of sheets.entries()) {
      const last = lines.at(-1) ?? '';
      expect(last, `sheet ${at + 1} of ${sheets.length}`).not.toBe('');
      expect(headings.map(squeeze), `sheet ${at + 1} of ${sheets.length}`).not.toContain(last);
    }
  });
}

// Sheets were looked at for what stands on them, never for how much: what may not be parted left half of them empty.
for (const path of [
  './',
  './statistics/',
  './glossary/',
  './timeline/',
  './topics/',
  './about/',
  './report/',
]) {
  test(`every sheet of ${path} but the last is two thirds full, and none is empty`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const fills = (await printSheets(page)).map(({ fill }) => fill);
    expect(Math.min(...fills)).toBeGreaterThan(0.05);
    expect(Math.min(...fills.slice(0, -1))).toBeGreaterThan(0.65);
  });
}

test('every chart is printed whole, its source on the sheet of its title', async ({ page }) => {
  await page.goto('./statistics/', { waitUntil: 'networkidle' });
  const titles = (await page.locator('.chart h2').allTextContents()).map(squeeze);
  expect(titles).not.toEqual([]);
  const found = (await printSheets(page)).map(({ lines }) => {
    const words = lines.join('');
    return {
      charts: titles.filter((title) => words.includes(title)).length,
      sources: words.split(/Source:(?:paragraph|actions|record|cover)/).length - 1,
    };
  });
  expect(found.reduce((sum, { charts }) => sum + charts, 0)).toBe(titles.length);
  for (const { charts, sources } of found) expect(sources).toBe(charts);
});
