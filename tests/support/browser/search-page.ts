import { expect, type Page } from '@playwright/test';

/** The sentence over the results. */
export const heading = (page: Page) => page.locator('[data-part=heading]');

/** What the page says to assistive technology. */
export const announced = (page: Page) => page.locator('[data-part=announce]');

/** Types a query and waits for its answer; gives the paragraphs and actions that are listed as mentions. */
export async function ask(page: Page, query: string): Promise<readonly string[]> {
  await page.locator('#query').fill(query);
  await expect(heading(page)).toContainText(query.replace(/^"|"$/g, ''));
  const more = page.locator('[data-part=list] .more button');
  if (await more.count()) await more.click();
  const links = await page.locator('[data-part=list] h3 a').allTextContents();
  return links.filter((name) => /^(Paragraph|Action) \d+$/.test(name)).map((name) => name.toLowerCase());
}
