import { EVERY_BASE, expect, test } from '../../support/browser/test-page.ts';
import { plainText } from '../../../src/report/blocks.ts';
import { listAsks, listParagraphs } from '../../../src/report/units.ts';
import { ferriesReport } from '../../support/reports/ferries.ts';

const paragraph = (number: number) => plainText(listParagraphs(ferriesReport)[number - 1]?.runs ?? []);
const action = (number: number) => listAsks(ferriesReport)[number - 1]?.text ?? '';

test(
  'an address gives its units in the order of the report, with the count in the heading',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('extract/?p=19,14,14&a=4');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      '2 of 30 paragraphs and 1 of 9 actions',
    );
    await expect(page.locator('extract-sheet [id] > p.report')).toHaveText([
      action(4),
      paragraph(14),
      paragraph(19),
    ]);
    await expect(page).toHaveTitle(/^Extract from .+: 2 of 30 paragraphs/);
  },
);

test('entries that name no unit are named', async ({ page }) => {
  await page.goto('extract/?p=14,999&a=x');
  await expect(page.getByText('Not in this report: paragraph “999” and action “x”.')).toBeVisible();
  await page.goto('extract/?p=999');
  await expect(page.getByText('Not in this report: paragraph “999”.')).toBeVisible();
  await expect(page.getByText('An extract is a page made of chosen paragraphs')).toBeVisible();
});

test('notes come along, on paper too, and no tray stands over the extract', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('extract', '?p=19,29'));
  await page.goto('extract/?p=19,29');
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    for (const label of [19, 29]) {
      await expect(page.locator(`#paragraph-${label} .note`)).toContainText(
        'Paragraphs 19 and 29 give different earlier figures for hired crew',
      );
      await expect(page.locator(`#paragraph-${label} .note`)).toBeVisible();
    }
    await expect(page.getByRole('complementary', { name: 'Your extract' })).toHaveCount(0);
  }
});

// Notes were looked for on paper, and not where: what stands in a unit was indented once more than the unit.
test('a note on paper begins where the words of its unit do', async ({ page }) => {
  await page.goto('extract/?p=19,29');
  await page.emulateMedia({ media: 'print' });
  const words = await page.locator('#paragraph-19 > .report').boundingBox();
  const note = await page.locator('#paragraph-19 > .note').boundingBox();
  expect(note?.x).toBe(words?.x);
});

test('a unit is taken out of the extract, put back, and the browser’s Back undoes both', async ({ page }) => {
  await page.addInitScript(
    () => sessionStorage.getItem('extract') ?? sessionStorage.setItem('extract', '?p=14,19'),
  );
  await page.goto('extract/?p=14,19');
  await page.getByRole('button', { name: 'Take out paragraph 19' }).click();
  await expect(page).toHaveURL(/\?p=14$/);
  await expect(page.locator('extract-sheet .paragraph')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Extract: 1 of 30 paragraphs');
  await expect(page.getByText('Taken out: paragraph 19.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take out/ })).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem('extract'))).toBe('?p=14');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page).toHaveURL(/\?p=14,19$/);
  await expect(page.locator('#paragraph-19 a').first()).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.getItem('extract'))).toBe('?p=14,19');
  await page.goBack();
  await expect(page.locator('extract-sheet .paragraph')).toHaveCount(1);
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('all of it is copied with one source', EVERY_BASE, async ({ page }) => {
    await page.goto('extract/?p=14,19&a=4');
    await page.getByRole('button', { name: 'Copy all' }).click();
    await expect(page.getByText('Extract copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replaceAll('\r\n', '\n').split('\n\n')).toEqual([
      expect.stringMatching(
        /^“.+” \(paragraph 3, action 4 in report order, within three months\)\nNote by this site: Action 4 ends with the words of action 5\./,
      ),
      `“${paragraph(14)}” (paragraph 14)`,
      `“${paragraph(19)}” (paragraph 19)\nNote by this site: Paragraphs 19 and 29 give different earlier figures for hired crew, and word them differently. The report states both. See paragraph 29.`,
      expect.stringMatching(/, Office of Tides, 2016\nhttps:\S+\/extract\/\?p=14,19&a=4$/),
    ]);
  });
});

test('on paper it has its words, source and a code, and no buttons', async ({ page }) => {
  await page.goto('extract/?p=14');
  const code = page.locator('footer > .printed-address');
  await expect(code).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('/extract/?p=14');
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText(paragraph(14))).toBeVisible();
});

test('a query that is not about units leaves the choice of the tab', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('extract', '?p=14'));
  await page.goto('extract/?utm_source=letter&ref=x');
  await expect(page.locator('extract-sheet [id] > p.report')).toHaveText([paragraph(14)]);
  await expect(page).toHaveURL(/\/extract\/\?p=14$/);
});

test('a text that is not the report’s is excused, with no error left uncaught', async ({
  page,
  uncaught,
}) => {
  await page.route('**/data/report.json', (route) => route.fulfill({ json: {} }));
  await page.goto('extract/?p=14');
  await expect(page.getByRole('alert').getByRole('link', { name: 'the whole report' })).toBeVisible();
  expect(uncaught).toEqual([]);
});

test('a text that cannot be fetched is excused with a way on', async ({ page }) => {
  await page.route('**/data/report.json', (route) => route.abort());
  await page.goto('extract/?p=14');
  await expect(page.getByRole('alert').getByRole('link', { name: 'the whole report' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the address explains itself and leads to the whole report', EVERY_BASE, async ({ page }) => {
    await page.goto('extract/?p=14');
    await page.getByRole('link', { name: 'whole report' }).first().click();
    await expect(page).toHaveURL(/\/report\/$/);
  });
});
