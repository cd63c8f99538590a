import { findWithAxe } from '../../support/browser/axe.ts';
import { expect, test } from '../../support/browser/test-page.ts';
import { pageAt, sectionPages } from '../../support/sites/built-pages.ts';
import { FIXTURES, type TestedSite } from '../../support/sites/sites.ts';

/** The overview, the whole report, its source, the longest section and one page of every series of units. */
function listKinds(site: TestedSite): readonly string[] {
  const sections = sectionPages(site).toSorted((a, b) => b.html.length - a.html.length);
  const units = [...pageAt(site, 'report/').document.querySelectorAll('.paragraph[id], .action[id]')];
  const series = new Map(units.map(({ id }) => [id.replace(/-[^-]*$/, ''), id.replace(/-(?=[^-]*$)/, '/')]));
  return [
    '/',
    '/report/',
    '/about/',
    sections[0]?.url.pathname ?? '/',
    ...[...series.values()].map((path) => `/${path}/`),
  ];
}

for (const site of FIXTURES) {
  test.describe(`the site of the report ${site.name}`, () => {
    test.use({ baseURL: `http://127.0.0.1:${site.port}/`, viewport: { width: 320, height: 800 } });

    test('is sound on every kind of page: for axe, in the console, 320 pixels wide', async ({
      page,
      traces,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const path of listKinds(site)) {
        await page.goto(path);
        expect.soft(await findWithAxe(page, 'all'), path).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, path).toBeLessThanOrEqual(320);
      }
      expect(traces.faults).toEqual([]);
      expect(traces.foreign).toEqual([]);
    });
  });
}

test.describe('a report with notes and tables', () => {
  const committee = FIXTURES.find(({ name }) => name === 'committee');
  test.use({ baseURL: `http://127.0.0.1:${committee?.port}/` });

  test('opens a note in place and moves a wide table by keys', async ({ page }) => {
    await page.goto('/wood/');
    const note = page.locator('.footnote', { hasText: 'Q40' });
    await expect(note).toBeHidden();
    await page.getByRole('button', { name: 'Note 7' }).click();
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    const table = page.getByRole('group', { name: 'Table' });
    await table.focus();
    await expect(table).toBeFocused();
  });
});
