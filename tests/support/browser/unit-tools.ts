import { expect, type Page, test } from '@playwright/test';
import { gatherFacts } from '../../../src/report/facts.ts';
import { plainText } from '../../../src/report/blocks.ts';
import { listParagraphs } from '../../../src/report/units.ts';
import { ferriesReport } from '../reports/ferries.ts';
import { FERRIES } from '../sites/sites.ts';

/** The report's title with what it is about, as quotations name it. */
export const title = `${ferriesReport.cover.title}: ${gatherFacts(ferriesReport).subject}`;

/** The words of the paragraph that the tests share: it has notes, charts and topics. */
export const words = plainText(listParagraphs(ferriesReport)[18]?.runs ?? []);

/** The address that is shared for a path, at the place of the site under test. */
export function shared(path: string): string {
  const site = FERRIES.find(({ name }) => name === test.info().project.name);
  return `${site?.origin}${site?.base}${path}`;
}

/** Opens the menu beside that paragraph in its section. */
export async function openMenu(page: Page): Promise<void> {
  await page.goto('running-the-ferries/');
  await page.getByRole('button', { name: 'Share paragraph 19' }).click();
  await expect(page.getByRole('dialog', { name: 'Share paragraph 19' })).toBeVisible();
}

/** What is on the clipboard as one type; empty when that type is not there. */
export function readClip(page: Page, type: 'text/plain' | 'text/html'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, type);
}

/** Lets the browser refuse whatever a page wants to put on the clipboard. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    navigator.clipboard.write = refuse;
    navigator.clipboard.writeText = refuse;
  });
}
