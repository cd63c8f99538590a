import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { EVERY_BASE } from '../../support/browser/test-page.ts';
import { ferriesUnits } from '../../support/reports/ferries.ts';
import { expectedIds } from '../../support/reports/search-oracle.ts';

test('prints as the results alone, with the address that leads to them again', async ({ page }) => {
  await page.goto('./search/?q=%22hired+crew%22&sort=report');
  await expect(page.locator('[data-part=announce]')).not.toBeEmpty();
  await page.emulateMedia({ media: 'print' });
  // It is written as printing begins.
  await page.pdf();
  await expect(page.locator('footer > .print-only')).toHaveText(
    /\/search\/\?q=%22hired\+crew%22&sort=report$/,
  );
  // The page stood as high as a window, so that paper ended in an empty sheet.
  expect(await page.locator('report-search').evaluate((part) => getComputedStyle(part).minBlockSize)).toBe(
    '0px',
  );
});

test('gives all results as quotations and as a table', EVERY_BASE, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./search/?q=%22hired+crew%22&sort=report');
  await expect(page.locator('[data-part=announce]')).not.toBeEmpty();
  await page.locator('[data-take=copy]').click();
  await expect(page.locator('[data-part=said]')).toHaveText('3 quotations copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const id of expectedIds(ferriesUnits, ['hired crew'])) {
    expect(copied).toContain(`“${ferriesUnits.find((unit) => unit.id === id)?.text}” (${id})\n`);
  }
  expect(copied).toMatch(/\/paragraph\/29\/$/m);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-take=download]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('search-hired-crew.csv');
  const table = readFileSync(await download.path(), 'utf8');
  expect(table).toMatch(
    /^\uFEFFkind,number,section,text,address,source,year,licence\r\n(paragraph,.*\r\n){3}$/,
  );
});
