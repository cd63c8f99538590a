import { expect, test } from '@playwright/test';
import { plainText } from '../../src/report/plain-text';
import { listAsks, listParagraphs } from '../../src/report/units';
import { realReport } from '../support/real-report';

const paragraph = (number: number) => plainText(listParagraphs(realReport)[number - 1]?.runs ?? []);
const action = (number: number) => listAsks(realReport)[number - 1]?.text ?? '';

test('an address gives its units in the order of the report, with the count in the heading', async ({
  page,
}) => {
  await page.goto('extract/?p=61,14,14&a=8');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '2 of 84 paragraphs and 1 of 19 actions',
  );
  await expect(page.locator('extract-sheet p.report')).toHaveText([action(8), paragraph(14), paragraph(61)]);
  await expect(page).toHaveTitle(/^Extract from .+: 2 of 84 paragraphs/);
});

test('entries that name no unit are named', async ({ page }) => {
  await page.goto('extract/?p=14,999&a=x');
  await expect(page.getByText('Not in this report: paragraph “999”, action “x”.')).toBeVisible();
  await page.goto('extract/?p=999');
  await expect(page.getByText('Not in this report: paragraph “999”.')).toBeVisible();
  await expect(page.getByText('An extract is a page made of chosen paragraphs')).toBeVisible();
});

test('units chosen while reading stand in the tray, lead to the extract, and are cleared', async ({
  page,
}) => {
  await page.goto('leadership-and-governance/');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  for (const number of [61, 83]) {
    await page.getByRole('button', { name: `Share paragraph ${number}` }).click();
    await page.getByRole('button', { name: 'Add to extract' }).click();
    await expect(page.getByText('Added to your extract.')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  const tray = page.getByRole('complementary', { name: 'Your extract' });
  await expect(tray).toContainText('2 paragraphs chosen');
  await page.goto('areas-for-improvement/');
  await expect(tray).toContainText('2 paragraphs chosen');
  await tray.getByRole('link', { name: 'Open extract' }).click();
  await expect(page).toHaveURL(/\/extract\/\?p=61,83$/);
  await expect(page.locator('extract-sheet .paragraph')).toHaveCount(2);
  await page.getByRole('group', { name: 'This extract' }).getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/extract\/$/);
  expect(await page.evaluate(() => sessionStorage.getItem('extract'))).toBeNull();
});

test('a unit can be taken out again', async ({ page }) => {
  await page.goto('leadership-and-governance/');
  await page.getByRole('button', { name: 'Share paragraph 61' }).click();
  await page.getByRole('button', { name: 'Add to extract' }).click();
  await page.getByRole('button', { name: 'Remove from extract' }).click();
  await expect(page.getByText('Removed from your extract.')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Your extract' })).toHaveCount(0);
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('all of it is copied with one source', async ({ page }) => {
    await page.goto('extract/?p=14,61&a=8');
    await page.getByRole('button', { name: 'Copy all' }).click();
    await expect(page.getByText('Extract copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replaceAll('\r\n', '\n').split('\n\n')).toEqual([
      `“${action(8)}” (paragraph 3, action 8 in report order, within three months)`,
      `“${paragraph(14)}” (paragraph 14)`,
      `“${paragraph(61)}” (paragraph 61)`,
      expect.stringMatching(/, Ofsted, 2013\nhttps:\S+\/extract\/\?p=14,61&a=8$/),
    ]);
  });
});

test('on paper it has its words, source and a code, and no buttons', async ({ page }) => {
  await page.goto('extract/?p=14');
  await expect(page.locator('.printed-address svg')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-address')).toBeVisible();
  await expect(page.getByText('/extract/?p=14')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText(paragraph(14))).toBeVisible();
});

test('a query that is not about units leaves the choice of the tab', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('extract', '?p=14'));
  await page.goto('extract/?utm_source=letter&ref=x');
  await expect(page.locator('extract-sheet p.report')).toHaveText([paragraph(14)]);
  await expect(page).toHaveURL(/\/extract\/\?p=14$/);
});

test('a text that is not the report’s is excused, with no error left uncaught', async ({ page }) => {
  const faults: unknown[] = [];
  page.on('pageerror', (error) => faults.push(error));
  await page.route('**/data/report.json', (route) => route.fulfill({ json: {} }));
  await page.goto('extract/?p=14');
  await expect(page.getByRole('alert').getByRole('link', { name: 'the whole report' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('a text that cannot be fetched is excused with a way on', async ({ page }) => {
  await page.route('**/data/report.json', (route) => route.abort());
  await page.goto('extract/?p=14');
  await expect(page.getByRole('alert').getByRole('link', { name: 'the whole report' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the address explains itself and leads to the whole report', async ({ page }) => {
    await page.goto('extract/?p=14');
    await page.getByRole('link', { name: 'whole report' }).first().click();
    await expect(page).toHaveURL(/\/report\/$/);
  });
});
