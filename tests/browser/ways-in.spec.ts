import { expect, test } from '../support/test-page';

test('on a small phone the overview shows every reader a first step without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('./');
  for (const name of [/^Judged/, /required actions$/]) {
    await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeInViewport({ ratio: 1 });
  }
  await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
});

test('a reader goes from the overview by topic to a paragraph in its context', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Domestic abuse', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Domestic abuse');
  await page.getByRole('link', { name: 'Paragraph 72' }).click();
  await expect(page).toHaveURL(/\/leadership-and-governance\/#paragraph-72$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a reader goes from an action to the finding behind it and back', async ({ page }) => {
  await page.goto('./action/2/');
  await page.getByRole('link', { name: 'paragraph 43' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paragraph 43');
  await page.getByRole('link', { name: 'action 2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Action 2');
});

test('on paper the actions are a checklist with an empty box each', async ({ page }) => {
  await page.goto('./areas-for-improvement/');
  const boxes = () =>
    page
      .locator('.action')
      .evaluateAll((actions) => actions.map((action) => getComputedStyle(action, '::after').borderTopStyle));
  expect(await boxes()).toEqual(Array.from({ length: 19 }, () => 'none'));
  await page.emulateMedia({ media: 'print' });
  expect(await boxes()).toEqual(Array.from({ length: 19 }, () => 'solid'));
});
