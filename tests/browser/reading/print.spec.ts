import { openPdf } from '../../../src/importing/pdf/page/open-pdf.ts';
import { expect, test } from '../../support/browser/test-page.ts';

for (const path of ['./what-should-change/', './running-the-ferries/', './paragraph/19/', './report/']) {
  test(`${path} prints its words with numbers, source and address, and no navigation`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['nav:visible', 'form:visible', 'button:visible', '[popover]:visible']) {
      await expect(page.locator(hidden)).toHaveCount(0);
    }
    const numbers = page.locator(':is(.paragraph, .action) > .number');
    expect(await numbers.count()).toBeGreaterThan(1);
    for (const number of await numbers.all()) await expect(number).toBeVisible();
    const footer = page.getByRole('contentinfo');
    await expect(footer).toContainText('Source: Office of Tides');
    await expect(footer).toContainText('© Crown copyright 2016');
    await expect(page.getByText(/^https:\/\/reports\.example\.org\//).filter({ visible: true })).toHaveCount(
      1,
    );
    const ink = await page
      .locator('.paragraph .report')
      .first()
      .evaluate((one) => getComputedStyle(one).color);
    expect(ink, 'dark ink on white paper').toBe('rgb(29, 33, 37)');
  });
}

// Pages were asked what they would print, and never printed: a last sheet held nothing but the footer.
test('every sheet of paper ends with the source, below something to read', async ({ page }) => {
  for (const path of ['./', './running-the-ferries/', './paragraph/19/', './extract/?p=3,19']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const sheets = await openPdf(await page.pdf({ format: 'A4' }));
    for (const [at, { items }] of sheets.entries()) {
      const [words, ...source] = items
        .map(({ text }) => text)
        .join('')
        .split('Source: ');
      expect(source, `${path}, sheet ${at + 1} of ${sheets.length}`).toHaveLength(1);
      expect(words, `${path}, sheet ${at + 1} of ${sheets.length}`).not.toBe('');
    }
  }
});

test('the overview prints the list of sections, and no controls without an answer', async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByRole('navigation', { name: 'Read the report' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await expect(page.locator(':is(button, form, nav:not([aria-labelledby=contents])):visible')).toHaveCount(0);
});

// Pages used to be printed as they were opened: what script puts on them while they are read was on no test's paper.
test('nothing that came while reading is printed: not the search’s bar and marks, nor the tray of the extract', async ({
  page,
}) => {
  await page.addInitScript(() => sessionStorage.setItem('extract', '?p=19'));
  await page.goto('./running-the-ferries/?q=hired+crew#paragraph-19');
  const parts = page.locator('.match-bar, .extract-tray');
  await expect(parts.filter({ visible: true })).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(parts.filter({ visible: true })).toHaveCount(0);
  const { space, mark } = await page.evaluate(() => ({
    space: getComputedStyle(document.body).paddingBlockEnd,
    mark: getComputedStyle(document.body, '::highlight(search-match)').backgroundColor,
  }));
  expect(space, 'no empty end for a bar that is not there').toBe('0px');
  expect(mark).toBe('rgba(0, 0, 0, 0)');
});

test('a notice of a lost place, an explanation and the offer of selected words are not printed', async ({
  page,
}) => {
  await page.goto('./running-the-ferries/#paragraph-999');
  const notice = page.locator('.lost-unit');
  await expect(notice).toBeVisible();
  await page.evaluate(() => {
    const words = document.querySelector('#paragraph-19 .report');
    if (words) getSelection()?.selectAllChildren(words);
  });
  const offer = page.locator('.selected-words');
  await expect(offer).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(notice).toBeHidden();
  await expect(offer).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('a.term').first().click();
  const explanation = page.locator('.explanation');
  await expect(explanation).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(explanation).toBeHidden();
});

test('every style that script adds stands in the layers, whose order every document declares', async ({
  page,
}) => {
  for (const path of ['./running-the-ferries/?q=hired+crew', './embed/hired-crew/']) {
    await page.goto(path);
    if (path.includes('embed')) await page.locator('report-chart').hover();
    await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
    const { adopted, first } = await page.evaluate(() => ({
      adopted: document.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map((rule) => rule.constructor.name),
      ),
      first: document.styleSheets[0]?.cssRules[0]?.constructor.name,
    }));
    expect(new Set(adopted)).toEqual(new Set(['CSSLayerBlockRule']));
    expect(first, path).toBe('CSSLayerStatementRule');
  }
});

test('every number stands once on the page of an action, inside its frame', async ({ page }) => {
  await page.goto('./action/4/');
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const lists = page.locator('main ol:has(> .action)');
    expect(await lists.count()).toBe(3);
    for (const list of await lists.all()) await expect(list).toHaveCSS('list-style-type', 'none');
  }
});

test('what follows from a paragraph stands in its margin with one sign a line', async ({ page }) => {
  await page.goto('./running-the-ferries/');
  const lists = page.locator('.note ul:not(.bars)');
  expect(await lists.count()).toBeGreaterThan(0);
  for (const list of await lists.all()) {
    await expect(list).toHaveText(/→/);
    await expect(list).toHaveCSS('list-style-type', 'none');
  }
});
