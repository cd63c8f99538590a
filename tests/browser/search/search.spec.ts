import { EVERY_BASE } from '../../support/browser/test-page';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { announced, ask, heading } from '../../support/browser/search-page';
import { expectedIds, printedWords, readSourceUnits } from '../../support/reports/search-oracle';
import { SEED_FILE } from '../../this-report/support/real-report';

const units = readSourceUnits(SEED_FILE);

test('finds exactly what the source holds, for eighty words, numbers and phrases', async ({ page }) => {
  await page.goto('./search/?sort=report');
  const words = [...new Set(units.flatMap(({ text }) => printedWords(text)))].filter(
    (word) => word.length > 1,
  );
  const phrases = units
    .filter((_, index) => index % 6 === 0)
    .map(({ text }) => printedWords(text).slice(2, 5).join(' '));
  const numbers = words.filter((word) => /\d[%,-]|[%,-]\d/.test(word));
  const wanted = [...words.filter((_, index) => index % 30 === 0), ...numbers, ...phrases];
  expect(wanted.length).toBeGreaterThan(80);
  for (const words of wanted) {
    const query = words.includes(' ') ? `"${words}"` : words;
    expect([query, await ask(page, query)]).toEqual([query, expectedIds(units, [words])]);
  }
});

test('says how many, then what uses related forms, and announces it once', async ({ page }) => {
  await page.goto('./search/');
  const sentences: string[] = [];
  await page.exposeFunction('heard', (sentence: string) => sentences.push(sentence));
  await announced(page).evaluate((status) => {
    const hear = () => (window as unknown as { heard: (text: string) => void }).heard(status.textContent);
    new MutationObserver(hear).observe(status, { childList: true });
  });
  await page.locator('#query').pressSequentially('referral', { delay: 40 });
  const expected = expectedIds(units, ['referral']);
  await expect(heading(page)).toHaveText(`${expected.length} paragraphs mention “referral”`);
  await expect(page.locator('[data-part=related-heading]')).toHaveText(/^\d+ more use related forms$/);
  const both = await page.locator('.results h3 a').allTextContents();
  expect(new Set(both).size).toBe(both.length);
  await expect(announced(page)).toHaveText(/mention “referral”\. \d+ more use related forms\.$/);
  expect(sentences).toHaveLength(1);
});

test(
  'keeps the whole state in the address, for reloading, sharing and Back',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('./search/');
    await ask(page, 'agency');
    await page.locator('select[name=section]').selectOption('leadership-and-governance');
    await page.locator('select[name=sort]').selectOption('report');
    expect(new URL(page.url()).search).toBe('?q=agency&section=leadership-and-governance&sort=report');
    const shown = await page.locator('[data-part=list] h3').allTextContents();
    await page.reload();
    await expect(page.locator('[data-part=list] h3')).toHaveText(shown);
    await expect(page.locator('select[name=sort]')).toHaveValue('report');
    await page.goBack();
    await expect(page.locator('select[name=sort]')).toHaveValue('relevance');
    await page.goBack();
    await expect(page.locator('select[name=section]')).toHaveValue('');
    await page.goBack();
    await expect(page.locator('#query')).toHaveValue('');
    await expect(page.locator('[data-part=answer]')).toBeHidden();
  },
);

test('goes to the paragraph or action that a query names', EVERY_BASE, async ({ page }) => {
  for (const query of ['61', 'para 61', '¶61', 'paragraph 61']) {
    await page.goto('./search/');
    await page.locator('#query').fill(query);
    await page.locator('#query').press('Enter');
    await expect(page).toHaveURL(/\/leadership-and-governance\/#paragraph-61$/);
  }
  await page.goto('./search/?q=action+8');
  await expect(page).toHaveURL(/\/areas-for-improvement\/#action-8$/);
});

test('leaves the choice where a bare number is also a figure, and says when there is no such place', async ({
  page,
}) => {
  await page.goto('./search/?q=13');
  await expect(page.locator('.place a')).toHaveText('Go to paragraph 13');
  await expect(page.locator('[data-part=list] mark').first()).toHaveText('13%');
  await page.goto('./search/?q=para+999');
  await expect(page.locator('[data-part=notes]')).toHaveText(
    'The report has no paragraph 999, but paragraphs 1 to 84.',
  );
});

test('folds the filters away where there is little to narrow, and leaves room for the query', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./search/?q=domestic+abuse');
  await expect(page.locator('[data-part=bar]')).toBeVisible();
  await expect(page.locator('select[name=section]')).toBeHidden();
  const fits = await page
    .locator('#query')
    .evaluate((box: HTMLInputElement) => box.scrollWidth <= box.clientWidth);
  expect(fits).toBe(true);
  await page.goto('./search/?q=children');
  await expect(page.locator('select[name=section]')).toBeVisible();
});

test('finds a noun in the singular and the plural, and other forms apart', async ({ page }) => {
  await page.goto('./search/');
  const plural = await ask(page, 'caseloads');
  expect(plural).toEqual(['paragraph 61']);
  expect(await ask(page, 'caseload')).toEqual(plural);
  await page.locator('#query').fill('monitor');
  await expect(
    page.locator('[data-part=related-list] mark', { hasText: 'monitoring' }).first(),
  ).toBeVisible();
});

test('finds an event, and opens it on the timeline', EVERY_BASE, async ({ page }) => {
  await page.goto('./search/?q=inspection&kind=event');
  const events = page.locator('[data-part=own-list] h3 a');
  await events.first().click();
  await expect(page).toHaveURL(/\/timeline\/\?.*#[\w-]+$/);
  await expect(page.locator('.events li:target')).toBeInViewport();
});

// No test had ever opened a long report: the engine answers first there, and knows no numbers.
test('does no harm with long and hostile queries', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto('./search/');
  for (const query of [
    'word '.repeat(5000),
    '"'.repeat(3000),
    '<img src=x onerror=alert(1)>',
    '((((a+)+)+)+$'.repeat(90),
  ]) {
    const before = page.url();
    await page.locator('#query').fill(query);
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await page.locator('#query').fill(`quality ${'practice '.repeat(60)}`);
  await expect(page.locator('[data-part=notes]')).toContainText('Only the first');
  expect(await page.locator('report-search img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('gives all results as quotations and as a table', EVERY_BASE, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./search/?q=%22agency+staff%22&sort=report');
  await expect(page.locator('[data-part=announce]')).not.toBeEmpty();
  await page.locator('[data-take=copy]').click();
  await expect(page.locator('[data-part=said]')).toHaveText('3 quotations copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const id of expectedIds(units, ['agency staff'])) {
    expect(copied).toContain(`“${units.find((unit) => unit.id === id)?.text}” (${id})\n`);
  }
  expect(copied).toMatch(/\/paragraph\/83\/$/m);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-take=download]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('search-agency-staff.csv');
  const table = readFileSync(await download.path(), 'utf8');
  expect(table).toMatch(
    /^\uFEFFkind,number,section,text,address,source,year,licence\r\n(paragraph,.*\r\n){3}$/,
  );
});

test('fetches nothing before the box is used, and "/" goes to it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('./leadership-and-governance/');
  await page.waitForLoadState('networkidle');
  const ofSearch = () =>
    fetched.filter((path) => /search\/index|pagefind|_astro\/(search|first-results|arrive)/.test(path));
  expect(ofSearch()).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.locator('input[name=q]')).toBeFocused();
  await expect.poll(ofSearch).toHaveLength(3);
  await page.keyboard.type('caseloads');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=caseloads$/);
  await expect(heading(page)).toHaveText('1 paragraph mentions “caseloads”');
});

test('is accessible and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./search/?q=agency');
  await expect(heading(page)).toContainText('mention');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations).toEqual([]);
});

test(
  'Pagefind holds the same records: it finds every mention that the scan finds',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('./search/');
    for (const word of ['referral', 'agency', 'supervision', 'interpreting', 'caseloads']) {
      const found = await page.evaluate(async (query) => {
        const address = new URL('../pagefind/pagefind.js', location.href).href;
        const engine = await import(address);
        await engine.options({ noWorker: true });
        const { results } = await engine.search(query);
        const records = await Promise.all(
          results.map((result: { data(): Promise<unknown> }) => result.data()),
        );
        return records.map(({ meta }: { meta: Record<string, string> }) => `${meta['kind']} ${meta['id']}`);
      }, word);
      expect(found).toEqual(expect.arrayContaining([...expectedIds(units, [word])]));
    }
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to a page that says so and to the whole report', EVERY_BASE, async ({ page }) => {
    await page.goto('./leadership-and-governance/');
    await page.locator('input[name=q]').fill('agency staff');
    await page.locator('input[name=q]').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=agency\+staff$/);
    await expect(page.locator('[data-part=unscripted]')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Index of subjects and terms' })).toBeVisible();
    await expect(page.locator('[data-part=answer]')).toBeHidden();
    await page.locator('[data-part=unscripted] a').click();
    await expect(page).toHaveURL(/\/report\/$/);
  });
});
