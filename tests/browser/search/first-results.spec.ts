import type { Page } from '@playwright/test';
import { EVERY_BASE, expect, test } from '../../support/browser/test-page.ts';

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

// From the first touch to the first result lies one round trip: whatever is needed is asked for before any of it comes. That
// the search page did as the boxes of all others do was the assumption: it asked for its topics after its program, and for
// what that imports after it.
const NEEDED = [
  { path: './judgements/', files: ['first-results', 'index', 'search-scan'] },
  { path: './search/', files: ['index', 'search-page', 'search-scan', 'topics'] },
];

for (const { path, files } of NEEDED) {
  test(
    `asks on ${path} for all it needs at once, for nothing before the box is touched, and for the text once`,
    EVERY_BASE,
    async ({ page }) => {
      const asked: string[] = [];
      const answered = Promise.withResolvers<void>();
      await page.goto(path);
      await page.route('**/*', async (route) => {
        const name = new URL(route.request().url()).pathname.replace(/^.*\/(.*?)\..*$/, '$1');
        // A browser asks for the picture of a site when it likes.
        if (name !== 'favicon') asked.push(name);
        await answered.promise;
        await route.continue();
      });
      await box(page).focus();
      await expect.poll(() => asked.toSorted()).toEqual(files);
      answered.resolve();
      await box(page).fill('hired');
      await expect(page.locator('.first-results li, [data-part=list] li').first()).toBeVisible();
      await box(page).fill('supervision');
      await expect(page.locator('.first-results, report-search h2').first()).toContainText('“supervision”');
      // The search page then asks for what may come second.
      expect(asked.filter((name) => files.includes(name)).toSorted()).toEqual(files);
      if (path !== './search/') expect(asked).toHaveLength(files.length);
    },
  );
}
