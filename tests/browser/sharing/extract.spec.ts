import { EVERY_BASE } from '../../support/browser/test-page';
import { expect, test } from '@playwright/test';
import { plainText } from '../../../src/report/plain-text';
import { listAsks, listParagraphs } from '../../../src/report/units';
import { realReport } from '../../this-report/support/real-report';

const paragraph = (number: number) => plainText(listParagraphs(realReport)[number - 1]?.runs ?? []);
const action = (number: number) => listAsks(realReport)[number - 1]?.text ?? '';

test(
  'an address gives its units in the order of the report, with the count in the heading',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('extract/?p=61,14,14&a=8');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      '2 of 84 paragraphs and 1 of 19 actions',
    );
    await expect(page.locator('extract-sheet [id] > p.report')).toHaveText([
      action(8),
      paragraph(14),
      paragraph(61),
    ]);
    await expect(page).toHaveTitle(/^Extract from .+: 2 of 84 paragraphs/);
  },
);

test('entries that name no unit are named', async ({ page }) => {
  await page.goto('extract/?p=14,999&a=x');
  await expect(page.getByText('Not in this report: paragraph “999”, action “x”.')).toBeVisible();
  await page.goto('extract/?p=999');
  await expect(page.getByText('Not in this report: paragraph “999”.')).toBeVisible();
  await expect(page.getByText('An extract is a page made of chosen paragraphs')).toBeVisible();
});

test(
  'units chosen while reading stand in the tray, lead to the extract, and are cleared',
  EVERY_BASE,
  async ({ page }) => {
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
  },
);

test('a unit can be taken out again', async ({ page }) => {
  await page.goto('leadership-and-governance/');
  await page.getByRole('button', { name: 'Share paragraph 61' }).click();
  await page.getByRole('button', { name: 'Add to extract' }).click();
  await page.getByRole('button', { name: 'Remove from extract' }).click();
  await expect(page.getByText('Removed from your extract.')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Your extract' })).toHaveCount(0);
});

test('notes come along, on paper too, and no tray stands over the extract', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('extract', '?p=61,83'));
  await page.goto('extract/?p=61,83');
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    for (const label of [61, 83]) {
      await expect(page.locator(`#paragraph-${label} .note`)).toContainText(
        'Paragraphs 61 and 83 give different earlier figures for agency staff',
      );
      await expect(page.locator(`#paragraph-${label} .note`)).toBeVisible();
    }
    await expect(page.getByRole('complementary', { name: 'Your extract' })).toHaveCount(0);
  }
});

test('a unit is taken out of the extract, put back, and the browser’s Back undoes both', async ({ page }) => {
  await page.addInitScript(
    () => sessionStorage.getItem('extract') ?? sessionStorage.setItem('extract', '?p=14,61'),
  );
  await page.goto('extract/?p=14,61');
  await page.getByRole('button', { name: 'Take out paragraph 61' }).click();
  await expect(page).toHaveURL(/\?p=14$/);
  await expect(page.locator('extract-sheet .paragraph')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Extract: 1 of 84 paragraphs');
  await expect(page.getByText('Taken out: paragraph 61.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take out/ })).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem('extract'))).toBe('?p=14');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page).toHaveURL(/\?p=14,61$/);
  await expect(page.locator('#paragraph-61 a').first()).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.getItem('extract'))).toBe('?p=14,61');
  await page.goBack();
  await expect(page.locator('extract-sheet .paragraph')).toHaveCount(1);
});

for (const width of [320, 390, 768, 1280]) {
  // Each part was fixed to the foot of the window by itself, and no test had both.
  test(`the bar of matches and the tray stand above each other, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => sessionStorage.setItem('extract', '?p=61'));
    await page.goto('leadership-and-governance/?q=agency+staff#paragraph-61');
    const tray = page.getByRole('complementary', { name: 'Your extract' });
    const bar = page.getByRole('region', { name: 'Search matches' });
    await expect(tray).toBeVisible();
    await expect(bar).toBeVisible();
    const [above, below] = [await bar.boundingBox(), await tray.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    await bar.getByRole('button', { name: 'Hide' }).click();
    await tray.getByRole('button', { name: 'Clear' }).click();
    await expect(tray).toHaveCount(0);
  });
}

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('all of it is copied with one source', EVERY_BASE, async ({ page }) => {
    await page.goto('extract/?p=14,61&a=8');
    await page.getByRole('button', { name: 'Copy all' }).click();
    await expect(page.getByText('Extract copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replaceAll('\r\n', '\n').split('\n\n')).toEqual([
      expect.stringMatching(
        /^“.+” \(paragraph 3, action 8 in report order, within three months\)\nNote by this site: Action 8 ends with the words of action 9\./,
      ),
      `“${paragraph(14)}” (paragraph 14)`,
      `“${paragraph(61)}” (paragraph 61)\nNote by this site: Paragraphs 61 and 83 give different earlier figures for agency staff, and word them differently. The report states both. See paragraph 83.`,
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
  await expect(page.locator('extract-sheet [id] > p.report')).toHaveText([paragraph(14)]);
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

  test('the address explains itself and leads to the whole report', EVERY_BASE, async ({ page }) => {
    await page.goto('extract/?p=14');
    await page.getByRole('link', { name: 'whole report' }).first().click();
    await expect(page).toHaveURL(/\/report\/$/);
  });
});
