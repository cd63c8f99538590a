import { EVERY_BASE } from '../../support/browser/test-page';
import { expect, test } from '@playwright/test';
import { heading } from '../../support/browser/search-page';

test.describe('a long report', () => {
  test.beforeEach(({ page }) =>
    page.route('**/search/?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<body', '<body data-long="true"');
      await route.fulfill({ response, body });
    }),
  );

  for (const query of ['61', '¶61', 'paragraph 61'])
    test(`opens a paragraph by its number: ${query}`, async ({ page }) => {
      await page.goto(`./search/?q=${encodeURIComponent(query)}`);
      await expect(page).toHaveURL(/\/leadership-and-governance\/#paragraph-61$/);
    });

  test('says which numbers there are, and never that nothing mentions one', async ({ page }) => {
    await page.goto('./search/?q=paragraph+900');
    await expect(page.locator('[data-part=notes]')).toContainText('The report has no paragraph 900');
  });

  test('lists every mention once the whole text has come', async ({ page }) => {
    await page.goto('./search/?q=agency+staff');
    await expect(heading(page)).toContainText('hold every word of “agency staff”');
  });
});

test(
  'answers below the box of a long report without its text, until a place is named',
  EVERY_BASE,
  async ({ page }) => {
    await page.route('**/leadership-and-governance/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<body', '<body data-long="true"');
      await route.fulfill({ response, body });
    });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('./leadership-and-governance/');
    const ofText = () => fetched.filter((path) => path.includes('/search/'));
    const list = page.locator('.first-results');
    await page.locator('input[name=q]').fill('caseloads');
    await expect(list.locator('li a b', { hasText: 'Paragraph 61' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(ofText()).toEqual([]);
    await page.locator('input[name=q]').fill('para 61');
    await expect(list.locator('.place a')).toHaveText('Go to paragraph 61');
    expect(ofText()).toHaveLength(1);
  },
);
