import { expect, test } from '../../support/browser/test-page.ts';

test('the first stop is the skip link, which leads past the navigation to the text', async ({ page }) => {
  await page.goto('./quality-of-crossings/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

test('every stop shows where the focus is', async ({ page }) => {
  await page.goto('./judgements/');
  const unmarked: string[] = [];
  let stops = 0;
  for (; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width * height > 0;
      return { marked, html: element.outerHTML.slice(0, 80) };
    });
    if (!stop) break;
    if (!stop.marked) unmarked.push(stop.html);
  }
  expect(stops).toBeGreaterThan(15);
  expect(unmarked).toEqual([]);
});

test('the contents open and close by keyboard on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./the-harbour/');
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await expect(sections).toBeHidden();
  const button = page.getByRole('button', { name: 'Contents' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(sections).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(sections.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sections).toBeHidden();
  await expect(button).toBeFocused();
});

test('the contents lead to a section, and show where the reader is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./the-harbour/');
  await page.getByRole('button', { name: 'Contents' }).click();
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await expect(sections.getByRole('link', { name: 'The harbour' })).toHaveAttribute('aria-current', 'page');
  await sections.getByRole('link', { name: /^Judgements\b/ }).click();
  await expect(page).toHaveURL(/\/judgements\/$/);
});
