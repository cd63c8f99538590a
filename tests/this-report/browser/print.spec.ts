import { printSheets } from '../../support/browser/sheets.ts';
import { expect, test } from '../../support/browser/test-page.ts';

// One page of a paragraph was printed, of one whose words are few: of 103 such pages 17 ended with a sheet for the code alone.
for (const path of ['./paragraph/61/', './paragraph/76/', './paragraph/83/', './action/8/']) {
  test(`${path} is one sheet, for its words fit on one`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await printSheets(page)).toHaveLength(1);
  });
}

test('what stands beside a paragraph leaves no sheet of its section half empty', async ({ page }) => {
  await page.goto('./leadership-and-governance/', { waitUntil: 'networkidle' });
  const fills = (await printSheets(page)).map(({ fill }) => fill);
  expect(Math.min(...fills.slice(0, -1))).toBeGreaterThan(0.65);
});
