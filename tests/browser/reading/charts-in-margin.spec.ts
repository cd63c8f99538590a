import { expect, test } from '@playwright/test';
import { ferries } from '../../support/reports/ferries.ts';

test('a small chart stands in the margin, beside its paragraph and without parting the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('running-the-ferries/');
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`nothing is shown of ${selector}`);
    return box;
  };
  const text = await boxOf('#paragraph-19');
  const small = await boxOf('.small-chart');
  expect(small.x).toBeGreaterThan(text.x + text.width);
  const next = await boxOf('#paragraph-20');
  expect(next.y - (text.y + text.height)).toBeLessThan(60);
  await expect(page.locator('.opener:visible')).toHaveCount(0);
});

test.describe('where there is no margin', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 844 } });

  // A title cut at the edge of a phone said half of what the report says.
  test('a chart of a section is its title, whole, which opens it, without script', async ({ page }) => {
    await page.goto('running-the-ferries/');
    const opener = page.locator('.opener').first();
    const small = page.locator('.small-chart').first();
    await expect(small).toBeHidden();
    expect(await opener.locator('summary').evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);
    expect((await opener.boundingBox())?.height).toBeLessThan(75);
    await opener.locator('summary').click();
    await expect(small).toBeVisible();
    await expect(small.getByRole('link', { name: 'Chart, data and notes' })).toBeVisible();
  });

  // One title followed the other as closely as its own next line: which words belong together was a guess.
  test('closed charts below each other stand apart', async ({ page }) => {
    await page.goto('running-the-ferries/');
    const gaps = await page.locator('.opener').evaluateAll((openers) => {
      const lines = openers.map((one) => {
        const words = document.createRange();
        words.selectNodeContents(one.querySelector('summary') ?? one);
        const { top, bottom } = words.getBoundingClientRect();
        return { top, bottom, within: one.parentElement };
      });
      return lines.flatMap(({ top, within }, at) => {
        const above = lines[at - 1];
        return above && above.within === within ? [top - above.bottom] : [];
      });
    });
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) expect(gap).toBeGreaterThan(8);
  });
});

test('a figure in the margin marks the words that it is quoted from, by pointer and by key', async ({
  page,
}) => {
  await page.goto('running-the-ferries/');
  const figure = page.getByLabel('Added by this site to paragraph 19').getByRole('link', { name: '34%' });
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('quoted-words') ?? [])].map((range) => range.toString()));
  const words = ferries.statistics.find(({ id }) => id === 'hired-crew-earlier')?.quote;
  await figure.hover();
  await expect.poll(marked).toEqual([words]);
  await page.mouse.move(0, 0);
  await expect.poll(marked).toEqual([]);
  await figure.focus();
  await expect.poll(marked).toEqual([words]);
  await figure.blur();
  await expect.poll(marked).toEqual([]);
});
