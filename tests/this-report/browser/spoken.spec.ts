import { expect, test, type Page } from '@playwright/test';
import { announced } from '../../support/browser/search-page.ts';

/** A page, or a part or state of it, whose words stand in a file of this name in `tests/this-report/spoken/`. */
interface Heard {
  readonly name: string;
  readonly path: string;
  /** The part that is kept: by default the main one, since the frame is the same on every page. */
  readonly part?: string;
  /** What the reader does before listening. */
  readonly act?: (page: Page) => Promise<void>;
}

/** Goes down to the citations, whose buttons come when they are near. */
async function reachCitations(page: Page): Promise<void> {
  await page.locator('.citations').scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Copy address' })).toBeVisible();
}

const HEARD: readonly Heard[] = [
  { name: 'overview', path: './', part: 'html' },
  { name: 'short-section', path: './judgements/', part: 'html' },
  { name: 'record', path: './record-of-main-findings/' },
  { name: 'paragraph', path: './paragraph/61/', act: reachCitations },
  { name: 'action', path: './action/8/', act: reachCitations },
  {
    name: 'search',
    path: './search/?q=agency+staff',
    act: async (page) => {
      await expect(announced(page)).toHaveText(/^4 paragraphs.*\.$/, { timeout: 30_000 });
      await expect(announced(page)).toBeEmpty({ timeout: 20_000 });
    },
  },
  {
    name: 'first-results',
    path: './judgements/',
    part: '[role=search], search',
    act: async (page) => {
      await page.getByRole('searchbox').fill('caseload');
      await expect(page.locator('.first-results li a')).toHaveCount(1);
      await expect(page.locator('header [role=status]')).toHaveText(/\.$/);
    },
  },
  {
    name: 'share-menu',
    path: './paragraph/61/',
    part: '.unit-menu',
    act: async (page) => {
      await page.getByRole('button', { name: 'Share paragraph 61' }).click();
      await page.getByRole('button', { name: 'Cite', exact: true }).click();
    },
  },
  {
    name: 'statistic',
    path: './statistics/',
    part: '#agency-staff',
    act: async (page) => {
      for (const one of await page.locator('#agency-staff summary').all()) await one.click();
    },
  },
  { name: 'figure', path: './statistics/', part: '.figures > :nth-child(5)' },
  { name: 'topic', path: './topics/domestic-abuse/' },
  { name: 'extract', path: './extract/?p=14,61&a=8' },
  { name: 'cite', path: './how-to-cite/', act: reachCitations },
  { name: 'lost', path: './404.html' },
];

/** The roles, names and states of what assistive technology is given, in its order: one line each, without addresses. */
async function listen(page: Page, part: string): Promise<string> {
  const heard = await page.locator(part).first().ariaSnapshot();
  return `${heard
    .replace(/^ +- \/url: .*\n?/gm, '')
    // A name of its own is heard in the place of the words that are seen.
    .replace(/^( *)(- '?(?:link|button) ".*"'?(?: \[\w+\])?):(?:\n\1 {2}- text: .*| .*)?$/gm, '$1$2')
    .replace(/- text: /g, '- ')
    // It grows with every program and picture of the site.
    .replace(/\([\d,]+ kB\)/, '(… kB)')
    .trim()}\n`;
}

for (const { name, path, part = 'main', act } of HEARD) {
  test(`is heard as it was read through: ${name}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await act?.(page);
    expect(await listen(page, part)).toMatchSnapshot(`${name}.txt`);
  });
}
