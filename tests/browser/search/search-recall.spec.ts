import { expect, test } from '@playwright/test';
import { ask } from '../../support/browser/search-page.ts';
import { EVERY_BASE } from '../../support/browser/test-page.ts';
import { ferriesUnits } from '../../support/reports/ferries.ts';
import { expectedIds, printedWords } from '../../support/reports/search-oracle.ts';

test('finds exactly what the source holds, for eighty words, numbers and phrases', async ({ page }) => {
  await page.goto('./search/?sort=report');
  const words = [...new Set(ferriesUnits.flatMap(({ text }) => printedWords(text)))].filter(
    (word) => word.length > 1,
  );
  const phrases = ferriesUnits
    .filter((_, index) => index % 6 === 0)
    .map(({ text }) => printedWords(text).slice(2, 5).join(' '));
  const numbers = words.filter((word) => /\d[%,-]|[%,-]\d/.test(word));
  const wanted = [...words.filter((_, index) => index % 5 === 0), ...numbers, ...phrases];
  expect(wanted.length).toBeGreaterThan(80);
  for (const words of wanted) {
    const query = words.includes(' ') ? `"${words}"` : words;
    expect([query, await ask(page, query)]).toEqual([query, expectedIds(ferriesUnits, [words])]);
  }
});

test('finds a noun in the singular and the plural, and other forms apart', async ({ page }) => {
  await page.goto('./search/');
  const plural = await ask(page, 'timetables');
  expect(plural).toEqual(['paragraph 19']);
  expect(await ask(page, 'timetable')).toEqual(plural);
  await page.locator('#query').fill('monitor');
  await expect(
    page.locator('[data-part=related-list] mark', { hasText: 'monitoring' }).first(),
  ).toBeVisible();
});

test(
  'Pagefind holds the same records: it finds every mention that the scan finds',
  EVERY_BASE,
  async ({ page }) => {
    await page.goto('./search/');
    for (const word of ['repair', 'hired', 'supervision', 'steering', 'timetables']) {
      const found = await page.evaluate(async (query) => {
        const address = new URL('../pagefind/pagefind.js', location.href).href;
        const engine = await import(address);
        await engine.options({ noWorker: true });
        const { results } = await engine.search(query);
        const records = await Promise.all(
          results.map((result: { data(): Promise<unknown> }) => result.data()),
        );
        return records.map(({ meta }: { meta: Record<string, string> }) => `${meta['kind']} ${meta['id']}`);
      }, word);
      expect(found).toEqual(expect.arrayContaining([...expectedIds(ferriesUnits, [word])]));
    }
  },
);
