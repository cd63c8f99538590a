import { expect, test } from '@playwright/test';
import { heading } from '../../support/browser/search-page.ts';

const results = '[data-part=list] li';

// Topics once came with the text of every first result; nobody filtered by one in a browser.
test('names the topics of what it finds, and narrows to one', async ({ page }) => {
  await page.goto('./search/?q=ferry');
  const all = page.locator(results);
  await expect(all.locator('.tags').first()).toBeVisible();
  const found = await all.count();
  await page.goto('./search/?q=ferry&topic=near-misses');
  await expect(heading(page)).toBeVisible();
  await expect(all.locator('.tags').filter({ hasText: 'Near misses' })).not.toHaveCount(0);
  const narrowed = await all.count();
  expect(narrowed).toBeLessThan(found);
  await expect(all.locator('.tags').filter({ hasText: 'Near misses' })).toHaveCount(narrowed);
});

test('finds all that it finds where the topics do not come', async ({ page }) => {
  await page.goto('./search/?q=ferry');
  await expect(page.locator(results).first()).toBeVisible();
  const found = await page.locator(results).count();
  await page.route('**/search/topics.*.json', (route) => route.abort());
  await page.reload();
  await expect(page.locator(results)).toHaveCount(found);
  await expect(page.locator('.tags')).toHaveCount(0);
});

// It said "(0 of them shown)", as if nothing that is found were on the topic.
test('says so where it should narrow to a topic and the topics do not come', async ({ page }) => {
  await page.route('**/search/topics.*.json', (route) => route.abort());
  await page.goto('./search/?q=ferry&topic=near-misses');
  await expect(page.locator('[data-part=notes]')).toContainText('The topics did not arrive');
  await page.locator('[data-part=notes]').getByRole('link', { name: 'the page of topics' }).click();
  await expect(page).toHaveURL(/\/topics\/$/);
});

test('says nothing of topics that the report does not have', async ({ page }) => {
  await page.goto('./search/?q=ferry&topic=../unknown');
  await expect(heading(page)).toContainText('0 of them shown');
  await expect(page.locator('[data-part=notes]')).not.toContainText('topics');
});
