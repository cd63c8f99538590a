import { EVERY_BASE, expect, test } from '../../support/browser/test-page.ts';

test('on a small phone the search is on the first screen, verdict and deadlines are on the second at last', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('./');
  await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
  const verdict = page.getByRole('heading', { name: /^Judged/ });
  const deadline = page.getByRole('link', { name: /^4 within/ });
  for (const one of [verdict, deadline]) {
    const box = await one.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(2 * 568);
  }
});

test('on a desk the first screen of the overview holds title, search, verdict and deadlines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  const main = page.getByRole('main');
  for (const one of [
    main.getByRole('heading', { level: 1 }),
    main.getByRole('searchbox'),
    main.getByRole('heading', { name: /^Judged/ }),
    main.getByRole('listitem').filter({ hasText: 'Running the ferries: Sound' }),
    main.getByText('a service that does what it must'),
    main.getByRole('link', { name: /^4 within/ }),
  ]) {
    await expect(one).toBeInViewport({ ratio: 1 });
  }
});

test('a count of actions leads to the heading of its deadline', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: /^3 within/ }).click();
  await expect(page.locator(':target')).toHaveText('Within three months:');
  await expect(page.locator(':target')).toBeInViewport();
});

test(
  'a reader goes from the overview by topic to a paragraph in its context',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Night crossings', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Night crossings');
    await page.getByRole('link', { name: 'Paragraph 22' }).click();
    await expect(page).toHaveURL(/\/running-the-ferries\/#paragraph-22$/);
    await expect(page.locator(':target')).toBeInViewport();
  },
);

test('a reader goes from an action to the finding behind it and back', EVERY_BASE, async ({ page }) => {
  await page.goto('./action/2/');
  await page.getByRole('link', { name: 'paragraph 14' }).click();
  await expect(page).toHaveURL(/\/quality-of-crossings\/#paragraph-14$/);
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator('#paragraph-14 + *').getByRole('link', { name: 'action 2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Action 2');
});

test('on paper the actions are a checklist with an empty box each', async ({ page }) => {
  await page.goto('./what-should-change/');
  const boxes = () =>
    page
      .locator('.action')
      .evaluateAll((actions) => actions.map((action) => getComputedStyle(action, '::after').borderTopStyle));
  expect(await boxes()).toEqual(Array.from({ length: 9 }, () => 'none'));
  await page.emulateMedia({ media: 'print' });
  expect(await boxes()).toEqual(Array.from({ length: 9 }, () => 'solid'));
});
