import { EVERY_BASE } from '../../support/browser/test-page.ts';
import { expect, test } from '@playwright/test';
import { heading } from '../../support/browser/search-page.ts';

test.describe('a long report', () => {
  test.beforeEach(({ page }) =>
    page.route('**/search/?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<body', '<body data-long="true"');
      await route.fulfill({ response, body });
    }),
  );

  test('opens a paragraph by its number', async ({ page }) => {
    for (const query of ['19', '¶19', 'paragraph 19']) {
      await page.goto(`./search/?q=${encodeURIComponent(query)}`);
      await expect(page).toHaveURL(/\/running-the-ferries\/#paragraph-19$/);
    }
  });

  test('says which numbers there are, and never that nothing mentions one', async ({ page }) => {
    await page.goto('./search/?q=paragraph+900');
    await expect(page.locator('[data-part=notes]')).toContainText('The report has no paragraph 900');
  });

  test('lists every mention once the whole text has come', async ({ page }) => {
    await page.goto('./search/?q=hired+crew');
    await expect(heading(page)).toContainText('hold every word of “hired crew”');
  });
});

test(
  'answers below the box of a long report without its text, until a place is named',
  EVERY_BASE,
  async ({ page }) => {
    await page.route('**/running-the-ferries/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<body', '<body data-long="true"');
      await route.fulfill({ response, body });
    });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('./running-the-ferries/');
    const ofText = () => fetched.filter((path) => path.includes('/search/'));
    const list = page.locator('.first-results');
    await page.locator('input[name=q]').fill('timetables');
    await expect(list.locator('li a b', { hasText: 'Paragraph 19' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(ofText()).toEqual([]);
    await page.locator('input[name=q]').fill('para 19');
    await expect(list.locator('.place a')).toHaveText('Go to paragraph 19');
    expect(ofText()).toHaveLength(1);
  },
);
