import { EVERY_BASE, expect, test } from '../../support/browser/test-page.ts';
import { findWithAxe } from '../../support/browser/axe.ts';
import { announced, ask, heading } from '../../support/browser/search-page.ts';
import { expectedIds } from '../../support/reports/search-oracle.ts';
import { ferriesUnits } from '../../support/reports/ferries.ts';

test('says how many, then what uses related forms, and announces it once', async ({ page }) => {
  await page.goto('./search/');
  const sentences: string[] = [];
  await page.exposeFunction('heard', (sentence: string) => sentences.push(sentence));
  await announced(page).evaluate((status) => {
    const hear = () => (window as unknown as { heard: (text: string) => void }).heard(status.textContent);
    new MutationObserver(hear).observe(status, { childList: true });
  });
  await page.locator('#query').pressSequentially('repair', { delay: 40 });
  const expected = expectedIds(ferriesUnits, ['repair']);
  await expect(heading(page)).toHaveText(`${expected.length} paragraphs mention “repair”`);
  await expect(page.locator('[data-part=related-heading]')).toHaveText(/^\d+ more use related forms$/);
  const both = await page.locator('.results h3 a').allTextContents();
  expect(new Set(both).size).toBe(both.length);
  await expect(announced(page)).toHaveText(/mention “repair”\. \d+ more use related forms\.$/);
  expect(sentences).toHaveLength(1);
  // It stayed beside the heading that says the same: who read through the page heard the count twice.
  await expect(announced(page)).toBeEmpty({ timeout: 20_000 });
  await expect(heading(page)).toHaveText(`${expected.length} paragraphs mention “repair”`);
});

test(
  'keeps the whole state in the address, for reloading, sharing and Back',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('./search/');
    await ask(page, 'ferry');
    await page.locator('select[name=section]').selectOption('running-the-ferries');
    await page.locator('select[name=sort]').selectOption('report');
    expect(new URL(page.url()).search).toBe('?q=ferry&section=running-the-ferries&sort=report');
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

test('folds the filters away where there is little to narrow, and leaves room for the query', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./search/?q=night+crossing');
  await expect(page.locator('[data-part=bar]')).toBeVisible();
  await expect(page.locator('select[name=section]')).toBeHidden();
  const fits = await page
    .locator('#query')
    .evaluate((box: HTMLInputElement) => box.scrollWidth <= box.clientWidth);
  expect(fits).toBe(true);
  await page.goto('./search/?q=ferries');
  await expect(page.locator('select[name=section]')).toBeVisible();
});

test('finds an event, and opens it on the timeline', EVERY_BASE, async ({ page }) => {
  await page.goto('./search/?q=inspection&kind=event');
  const events = page.locator('[data-part=own-list] h3 a');
  await events.first().click();
  await expect(page).toHaveURL(/\/timeline\/\?.*#[\w-]+$/);
  await expect(page.locator('.events li:target')).toBeInViewport();
});

// No test had ever opened a long report: the engine answers first there, and knows no numbers.
test('does no harm with long and hostile queries', async ({ page, uncaught }) => {
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
  expect(uncaught).toEqual([]);
});

test('fetches nothing before the box is used, and "/" goes to it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('./running-the-ferries/');
  await page.waitForLoadState('networkidle');
  const ofSearch = () =>
    fetched.filter((path) => /search\/index|pagefind|_astro\/(search|first-results|arrive)/.test(path));
  expect(ofSearch()).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.locator('input[name=q]')).toBeFocused();
  await expect.poll(ofSearch).toHaveLength(3);
  await page.keyboard.type('timetables');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=timetables$/);
  await expect(heading(page)).toHaveText('1 paragraph mentions “timetables”');
});

test('is accessible and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./search/?q=hired');
  await expect(heading(page)).toContainText('mention');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await findWithAxe(page, 'all')).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to a page that says so and to the whole report', EVERY_BASE, async ({ page }) => {
    await page.goto('./running-the-ferries/');
    await page.locator('input[name=q]').fill('hired crew');
    await page.locator('input[name=q]').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=hired\+crew$/);
    await expect(page.locator('[data-part=unscripted]')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Index of subjects and terms' })).toBeVisible();
    await expect(page.locator('[data-part=answer]')).toBeHidden();
    await page.locator('[data-part=unscripted] a').click();
    await expect(page).toHaveURL(/\/report\/$/);
  });
});
