import type { Page } from '@playwright/test';
import { EVERY_BASE, expect, test } from '../../support/browser/test-page.ts';

const told = (page: Page) => page.getByRole('alert').filter({ hasText: 'did not arrive' });

// A hook before each test, too, so that the page is listened to from its beginning.
test.beforeEach(({ uncaught }) => expect(uncaught).toEqual([]));
test.afterEach(({ uncaught }) => expect(uncaught).toEqual([]));

test(
  'offline, a term stays where it is and says where it is explained',
  EVERY_BASE,
  async ({ page, context }) => {
    await page.goto('./running-the-ferries/');
    await context.setOffline(true);
    await page.locator('a.term').first().click();
    await expect(told(page)).toContainText('The explanation did not arrive.');
    await expect(told(page).getByRole('link')).toHaveAttribute('href', /\/glossary\/#/);
    await expect(page).toHaveURL(/\/running-the-ferries\/$/);
  },
);

test('offline, a citation says where it stands', async ({ page, context }) => {
  await page.route('**/data/units/*.json', (route) => route.abort());
  await page.goto('./running-the-ferries/');
  await page.getByRole('button', { name: 'Share paragraph 19' }).click();
  await page.getByRole('button', { name: 'Cite' }).click();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'APA', exact: true }).click();
  const status = page.locator('.unit-menu [role=status]');
  await expect(status).toContainText('The citation did not arrive.');
  await expect(status.getByRole('link', { name: 'Paragraph 19' })).toHaveAttribute(
    'href',
    /\/paragraph\/19\/$/,
  );
});

test('offline, the box of the masthead stays on its page', async ({ page, context }) => {
  await page.goto('./running-the-ferries/');
  await context.setOffline(true);
  const box = page.getByRole('searchbox');
  await box.fill('hired');
  await box.press('Enter');
  await expect(told(page)).toContainText('The search page did not arrive.');
  await expect(page).toHaveURL(/\/running-the-ferries\/$/);
  await context.setOffline(false);
  await box.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=hired$/);
});

test('offline, a paragraph that is named is shown instead of opened', async ({ page, context }) => {
  await page.goto('./search/');
  const box = page.locator('#query');
  await box.fill('hired');
  await expect(page.locator('[data-part=own-heading]')).not.toBeEmpty();
  await box.fill('paragraph 19');
  await expect(page.locator('[data-part=heading]')).toHaveText('Paragraph 19');
  await context.setOffline(true);
  await box.press('Enter');
  await expect(page.locator('[data-part=heading]')).toHaveText('Paragraph 19');
  await expect(page.getByRole('link', { name: 'Go to paragraph 19' })).toBeVisible();
});
