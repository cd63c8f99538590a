import { expect, test } from '@playwright/test';

test('the overview says who inspected whom and when', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.kicker')).toContainText('11 – 22 April 2016');
});

// Browsers leave backgrounds out on paper: a step drawn as one is no step there.
test('on paper the grade of every area is drawn', async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.card .areas li');
  expect(await rows.count()).toBe(4);
  for (const row of await rows.all()) {
    const steps = await row.locator('i').evaluateAll((all) =>
      all.map((one) => {
        const { borderBlockStartWidth, borderBlockStartColor } = getComputedStyle(one);
        return { width: parseFloat(borderBlockStartWidth), colour: borderBlockStartColor };
      }),
    );
    expect(steps.every(({ width }) => width >= 4)).toBe(true);
    const colours = steps.map(({ colour }) => colour);
    // One of them stands apart from all others: the grade.
    const timesDrawn = colours.map((colour) => colours.filter((one) => one === colour).length);
    expect(timesDrawn.filter((times) => times === 1)).toHaveLength(1);
  }
});

test('the words of the scale stand on one line each, whatever the width', async ({ page }) => {
  await page.goto('./');
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await page.locator('.card .words span span').evaluateAll((words) =>
      words.map((word) => {
        const range = document.createRange();
        range.selectNodeContents(word);
        return range.getClientRects().length;
      }),
    );
    expect(lines, `${width} px wide`).toEqual([1, 1, 1, 1]);
  }
});
