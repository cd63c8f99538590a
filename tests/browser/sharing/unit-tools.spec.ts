import { expect, test } from '@playwright/test';
import { EVERY_BASE } from '../../support/browser/test-page.ts';
import {
  openMenu,
  readClip,
  shared,
  title,
  words,
  refuseClipboard,
} from '../../support/browser/unit-tools.ts';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a link to a paragraph is copied in two presses and said', EVERY_BASE, async ({ page }) => {
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    expect(await readClip(page, 'text/plain')).toBe(shared('paragraph/19/'));
  });

  test('a quotation is copied with its citation, plain and rich', EVERY_BASE, async ({ page }) => {
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await expect(page.getByText('Quotation copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toBe(
      `“${words}” (paragraph 19)\n${title}, Office of Tides, 2016\n${shared('paragraph/19/')}`,
    );
    const rich = await readClip(page, 'text/html');
    expect(rich).toContain(`<blockquote><p>${words}</p></blockquote>`);
    expect(rich).toContain(`<cite>${title}</cite>`);
    expect(rich).toContain(`href="${shared('paragraph/19/')}"`);
  });

  test('an action has the same tools', async ({ page }) => {
    await page.goto('what-should-change/');
    await page.getByRole('button', { name: 'Share action 4' }).click();
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await expect(page.getByText('Quotation copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toContain(
      '” (paragraph 3, action 4 in report order, within three months)\n',
    );
  });

  test('a statistic has the same tools but for the extract', async ({ page }) => {
    await page.goto('statistics/');
    const figure = page.locator('.numeral').first();
    await figure.getByRole('button', { name: /^Share the figure/ }).click();
    await expect(page.getByRole('button', { name: 'Add to extract' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await expect(page.getByText('Quotation copied.')).toBeVisible();
    const quoted = (await page.locator('.figure-card q').first().textContent()) ?? '';
    expect(await readClip(page, 'text/plain')).toMatch(/\n.+\/statistics\/#\S+$/);
    expect(await readClip(page, 'text/plain')).toContain(`“${quoted}” (paragraph `);
  });
});

test.describe('without the clipboard', () => {
  test.beforeEach(({ page }) => refuseClipboard(page));

  test('a refused copy is said and its text shown, selected', async ({ page }) => {
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await expect(page.getByText('The browser refused the clipboard.')).toBeVisible();
    const area = page.getByRole('textbox', { name: 'Text to copy' });
    await expect(area).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(words.slice(0, 60));
  });
});

test('a refused share sheet leaves the link, selected; a closed one changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const refusals = ['AbortError', 'NotAllowedError'];
    navigator.share = () => Promise.reject(new DOMException('refused', refusals.shift()));
  });
  await openMenu(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText('Not shared.')).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(shared('paragraph/19/'));
});

test('a citation that cannot be fetched is excused, and works when the connection is back', async ({
  page,
}) => {
  await page.route('**/data/units/**', (route) => route.abort());
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.resolve();
  });
  await openMenu(page);
  await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
  await expect(page.getByText('The citation did not arrive.')).toBeVisible();
  await page.unroute('**/data/units/**');
  await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
  await expect(page.getByText('Quotation copied.')).toBeVisible();
});
