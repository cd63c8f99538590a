import type { Page } from '@playwright/test';
import { findWithAxe } from '../../support/browser/axe';
import { EVERY_BASE, expect, test } from '../../support/browser/test-page';

/** A page of the text, whose box stands in the masthead, and the overview, whose box is larger. */
const PAGES = ['./running-the-ferries/', './'];

const box = (page: Page) => page.locator('input[name=q]');
const panel = (page: Page) => page.locator('.first-results');
const results = (page: Page) => panel(page).locator('li a');

for (const path of PAGES) {
  test(
    `shows the first results below the box of ${path} and opens one by the keys alone`,
    EVERY_BASE,
    async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press('/');
      await page.keyboard.type('hired crew');
      await expect(panel(page)).toContainText('4 paragraphs hold every word of “hired crew”');
      await expect(results(page)).toHaveCount(4);
      const first = results(page).first();
      await expect(first.locator('b')).toHaveText(/^Paragraph \d+$/);
      await expect(first.locator('.quiet')).not.toBeEmpty();
      await expect(first.locator('p.report mark').first()).toHaveText(/^(hired|crew)/i);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(results(page).nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(first).toBeFocused();
      const name = (await first.locator('b').textContent()) ?? '';
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`\\?q=hired\\+crew#${name.toLowerCase().replace(' ', '-')}$`));
      await expect(page.locator('.match-bar')).toBeVisible();
    },
  );
}

test('goes back to the box, closes with Escape, and keeps what was typed', async ({ page }) => {
  await page.goto('./judgements/');
  await box(page).fill('timetable');
  await expect(results(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('timetable');
  await page.keyboard.press('ArrowDown');
  await expect(panel(page)).toBeVisible();
  await page.mouse.click(5, 500);
  await expect(panel(page)).toBeHidden();
});

test(
  'Enter in the box, and the last link, open the search page with the same question',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('./judgements/');
    await box(page).fill('hired crew');
    await expect(panel(page).locator('.all')).toHaveAttribute('href', /\/search\/\?q=hired\+crew$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=hired\+crew$/);
    await expect(page.locator('[data-part=heading]')).toContainText('“hired crew”');
  },
);

test('opens a paragraph or an action by its number, but leaves the choice where it is a figure too', async ({
  page,
}) => {
  for (const [query, address] of [
    ['19', /\/running-the-ferries\/#paragraph-19$/],
    ['para 19', /\/running-the-ferries\/#paragraph-19$/],
    ['paragraph 19', /\/running-the-ferries\/#paragraph-19$/],
    ['action 4', /\/what-should-change\/#action-4$/],
  ] as const) {
    await page.goto('./judgements/');
    await box(page).fill(query);
    await expect(panel(page).locator('.place a')).toHaveText(/^Go to (paragraph 19|action 4)$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  }
  await page.goto('./judgements/');
  await box(page).fill('12');
  await expect(panel(page).locator('.place a')).toHaveText('Go to paragraph 12');
  await expect(panel(page).locator('mark').first()).toHaveText('12%');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=12$/);
  await page.goto('./judgements/');
  await box(page).fill('para 999');
  await expect(panel(page)).toContainText('The report has no paragraph 999, but paragraphs 1 to 30.');
});

test('says once to assistive technology what was found and how to get there', async ({ page }) => {
  await page.goto('./judgements/');
  await box(page).pressSequentially('timetables', { delay: 30 });
  const status = page.locator('search [role=status]');
  await expect(status).toHaveText('1 paragraph mentions “timetables”. The down arrow leads to it.');
  await box(page).fill('19');
  await expect(status).toHaveText(/^Paragraph 19: Enter goes there\. /);
  await page.keyboard.press('Escape');
  await expect(status).toBeEmpty();
});

// From the first touch to the first result lies one round trip: whatever is needed is asked for before any of it comes.
test(
  'asks for all it needs at once, for nothing before the box is touched, and for the text once',
  EVERY_BASE,
  async ({ page }) => {
    const asked: string[] = [];
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.goto('./judgements/');
    await page.route('**/*', async (route) => {
      const name = new URL(route.request().url()).pathname.replace(/^.*\/(.*?)\..*$/, '$1');
      // A browser asks for the picture of a site when it likes.
      if (name !== 'favicon') asked.push(name);
      await answered;
      await route.continue();
    });
    await box(page).focus();
    await expect.poll(() => asked.toSorted()).toEqual(['first-results', 'index', 'search-scan']);
    answer();
    await box(page).fill('hired');
    await expect(results(page).first()).toBeVisible();
    await box(page).fill('supervision');
    await expect(panel(page)).toContainText('“supervision”');
    expect(asked).toHaveLength(3);
  },
);

test('is accessible, and fits a narrow screen, in the dark as well', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of PAGES) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await box(page).fill('hired crew');
    await expect(results(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { width } = (await panel(page).boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(270);
    expect(await findWithAxe(page, 'all')).toEqual([]);
  }
});

test('is not printed', async ({ page }) => {
  await page.goto('./judgements/');
  await box(page).fill('hired crew');
  await expect(results(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page)).toBeHidden();
});

/** What keeps the first results away. */
const failures: readonly (readonly [name: string, arrange: (page: Page) => Promise<unknown>])[] = [
  ['the program is missing', (page) => page.route('**/first-results.*.js', (route) => route.abort())],
  ['the program hangs', (page) => page.route('**/search-scan.*.js', () => {})],
  [
    'neither the text nor the engine comes',
    (page) => page.route(/search\/index\.|pagefind/, (route) => route.abort()),
  ],
  ['text and engine hang', (page) => page.route(/search\/index\.|pagefind/, () => {})],
];

for (const [name, arrange] of failures) {
  test(`when ${name}, the reader is told, and the form leads to the search page`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await arrange(page);
    await page.goto('./judgements/');
    await box(page).fill('hired crew');
    const told = page.getByText('The first results did not arrive.').filter({ visible: true });
    await expect(told).toBeVisible({ timeout: 9000 });
    await expect(told.getByRole('link')).toHaveAttribute('href', /\/search\//);
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=hired\+crew$/);
    expect(faults).toEqual([]);
  });
}
