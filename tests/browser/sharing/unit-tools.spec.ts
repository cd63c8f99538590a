import { EVERY_BASE } from '../../support/browser/test-page';
import { gatherFacts } from '../../../src/report/facts';
import { expect, type Page, test } from '@playwright/test';
import { plainText } from '../../../src/report/plain-text';
import { listParagraphs } from '../../../src/report/units';
import { realReport } from '../../this-report/support/real-report';
import { SITES } from '../../support/sites/sites';

const facts = gatherFacts(realReport);

const origin = 'https://reports.example.org';
const title = `${realReport.cover.title}: ${facts.subject}`;
const words = plainText(listParagraphs(realReport)[60]?.runs ?? []);

/** The address that is shared for a path, at the place of the site under test. */
const shared = (path: string): string => {
  const { base } = SITES.find(({ name }) => name === test.info().project.name) ?? SITES[0];
  return origin + base + path;
};

async function openMenu(page: Page): Promise<void> {
  await page.goto('leadership-and-governance/');
  await page.getByRole('button', { name: 'Share paragraph 61' }).click();
  await expect(page.getByRole('dialog', { name: 'Share paragraph 61' })).toBeVisible();
}

/** What is on the clipboard as one type; empty when that type is not there. */
function readClip(page: Page, type: 'text/plain' | 'text/html'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, type);
}

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a link to a paragraph is copied in two presses and said', EVERY_BASE, async ({ page }) => {
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    expect(await readClip(page, 'text/plain')).toBe(shared('paragraph/61/'));
  });

  test('a quotation is copied with its citation, plain and rich', EVERY_BASE, async ({ page }) => {
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await expect(page.getByText('Quotation copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toBe(
      `“${words}” (paragraph 61)\n${title}, Ofsted, 2013\n${shared('paragraph/61/')}`,
    );
    const rich = await readClip(page, 'text/html');
    expect(rich).toContain(`<blockquote><p>${words}</p></blockquote>`);
    expect(rich).toContain(`<cite>${title}</cite>`);
    expect(rich).toContain(`href="${shared('paragraph/61/')}"`);
  });

  const formats = {
    Harvard: /^Ofsted \(2013\) .+ Ofsted, para\. 61\. Available at: https:\S+\/paragraph\/61\/$/,
    APA: /^Ofsted\. \(2013\)\. .+ \(para\. 61\)\. https:\S+\/paragraph\/61\/$/,
    Chicago: /^Ofsted\. 2013\. .+, para\. 61\. Ofsted\. https:\S+\/paragraph\/61\/$/,
    BibTeX: /^@techreport\{ofsted2013paragraph61,[\s\S]+\/paragraph\/61\/\},\n\}$/,
    RIS: /^TY {2}- RPRT\r?\n[\s\S]+\nUR {2}- https:\S+\/paragraph\/61\/\r?\nER {2}- $/,
    'CSL-JSON': /^\[\n {2}\{[\s\S]+"URL": "https:\S+\/paragraph\/61\/"[\s\S]+\]$/,
  };
  for (const [format, pattern] of Object.entries(formats)) {
    test(`a ${format} citation is seen, and copied as it is seen`, async ({ page }) => {
      await openMenu(page);
      await page.getByRole('button', { name: 'Cite', exact: true }).click();
      await page.getByRole('button', { name: format, exact: true }).click();
      await page.getByRole('button', { name: `Copy ${format} citation` }).click();
      await expect(page.getByText(`${format} citation copied.`)).toBeVisible();
      const copied = (await readClip(page, 'text/plain')).replaceAll('\r\n', '\n');
      expect(copied).toMatch(pattern);
      await expect(page.locator('.citation > :first-child')).toHaveText(copied);
    });
  }

  test('the form for inside a sentence is copied from beside the reference, on a small screen too', async ({
    page,
  }) => {
    // The menu grows once it is open: what stood below the screen could not be reached.
    await page.setViewportSize({ width: 320, height: 640 });
    await openMenu(page);
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(page.getByText('In the text: (Ofsted, 2013, para. 61)')).toBeVisible();
    await page.getByRole('button', { name: 'Copy (Ofsted, 2013, para. 61)' }).click();
    await expect(page.getByText('In-text form copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toBe('(Ofsted, 2013, para. 61)');
  });

  test('the page of a paragraph has its citations copied from beside them @once', async ({ page }) => {
    await page.goto('paragraph/61/');
    await page.locator('.citations').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Copy Harvard citation' }).click();
    await expect(page.locator('.citations').getByText('Copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toMatch(formats.Harvard);
    expect(await readClip(page, 'text/html')).toContain(`<i>${title}</i>`);
    await page.getByRole('button', { name: 'Copy Harvard form in the text' }).click();
    await expect(page.locator('.citations').getByText('Copied.')).toHaveCount(2);
    expect(await readClip(page, 'text/plain')).toBe('(Ofsted, 2013, para. 61)');
  });

  test('an action has the same tools', async ({ page }) => {
    await page.goto('areas-for-improvement/');
    await page.getByRole('button', { name: 'Share action 8' }).click();
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await expect(page.getByText('Quotation copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toContain(
      '” (paragraph 3, action 8 in report order, within three months)\n',
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

  test('the keyboard alone opens the menu, copies, and comes back to the button', async ({ page }) => {
    await page.goto('leadership-and-governance/');
    const button = page.getByRole('button', { name: 'Share paragraph 61' });
    await page.getByRole('link', { name: 'Paragraph 61', exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Link copied.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('a second press closes the menu, and another paragraph’s button takes it over', async ({ page }) => {
    await openMenu(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Share paragraph 62' }).click();
    await expect(page.getByRole('dialog', { name: 'Share paragraph 62' })).toBeVisible();
    await page.getByRole('button', { name: 'Share paragraph 62' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: 'Share paragraph 61' }).click();
    await expect(page.getByRole('dialog', { name: 'Share paragraph 61' })).toBeVisible();
  });

  test('selected words are offered as a link to them and as a quotation', EVERY_BASE, async ({ page }) => {
    await page.goto('leadership-and-governance/');
    await selectWords(page, 'the social work establishment has been increased');
    await page.getByRole('button', { name: 'Link to these words' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const link = new URL(await readClip(page, 'text/plain'));
    expect(link.pathname).toMatch(/\/leadership-and-governance\/$/);
    expect(link.hash).toMatch(/^#paragraph-61:~:text=/);
    expect(decodeURIComponent(link.hash)).toContain('social work establishment');
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await expect(page.getByText('Quotation copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toMatch(
      /^“the social work establishment has been increased” \(paragraph 61\)\n/,
    );
  });

  test('a paragraph selected by three clicks is quoted whole, words over two paragraphs are not', async ({
    page,
  }) => {
    await page.goto('leadership-and-governance/');
    await page.locator('#paragraph-61 p').click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await expect(page.getByText('Quotation copied.')).toBeVisible();
    expect(await readClip(page, 'text/plain')).toContain(`“${words}” (paragraph 61)\n`);
    await page.evaluate(() => {
      const [first, last] = ['61', '62'].map((number) => document.querySelector(`#paragraph-${number} p`));
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 1);
    });
    await expect(page.getByRole('group', { name: 'Selected words' })).toBeHidden();
  });

  test('an ordinary copy holds the words alone', async ({ page }) => {
    await page.goto('about-this-inspection/');
    await page.evaluate(() => {
      const first = document.querySelector('#paragraph-7 .report');
      const last = document.querySelector('#paragraph-8 .report');
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    // What stands beside the first of them is left out as soon as the selection has come to rest.
    await expect(page.locator('html')).toHaveAttribute('data-across');
    await page.keyboard.press('ControlOrMeta+c');
    const both = listParagraphs(realReport)
      .slice(6, 8)
      .map(({ runs }) => plainText(runs));
    expect((await readClip(page, 'text/plain')).trim().split(/\s*\n\s*/)).toEqual(both);
  });
});

test.describe('without the clipboard', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      navigator.clipboard.write = refuse;
      navigator.clipboard.writeText = refuse;
    }),
  );

  test('a refused copy is said and its text shown, selected', async ({ page }) => {
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click();
    await expect(page.getByText('The browser refused the clipboard.')).toBeVisible();
    const area = page.getByRole('textbox', { name: 'Text to copy' });
    await expect(area).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(words.slice(0, 60));
  });

  test('a refused link to selected words is shown, selected', async ({ page }) => {
    await page.goto('leadership-and-governance/');
    await selectWords(page, 'Caseloads have reduced considerably');
    await page.getByRole('button', { name: 'Link to these words' }).click();
    await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/#paragraph-61:~:text=/);
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
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(shared('paragraph/61/'));
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

test('the buttons beside the numbers move nothing and can be hit', async ({ page }) => {
  await page.goto('leadership-and-governance/');
  const [withButtons, without] = await page.evaluate(() => {
    const places = () => [...document.querySelectorAll('p')].map((words) => words.getBoundingClientRect().y);
    const before = places();
    for (const button of document.querySelectorAll('.unit-tools')) button.remove();
    return [before, places()];
  });
  expect(withButtons).toEqual(without);
  await page.reload();
  const box = await page.getByRole('button', { name: 'Share paragraph 61' }).boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
});

test.describe('by touch on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the button is large enough for a finger and the menu stays on the screen', async ({ page }) => {
    await page.goto('leadership-and-governance/');
    const button = page.getByRole('button', { name: 'Share paragraph 61' });
    const box = await button.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    const menu = await page.getByRole('dialog').boundingBox();
    expect(menu?.x).toBeGreaterThanOrEqual(0);
    expect((menu?.x ?? 0) + (menu?.width ?? 999)).toBeLessThanOrEqual(320);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is there that would do nothing', async ({ page }) => {
    await page.goto('leadership-and-governance/');
    await expect(page.getByRole('button', { name: /^Share/ })).toHaveCount(0);
  });
});

/** Selects words of paragraph 61 as a reader would, and waits for the offer. */
async function selectWords(page: Page, wanted: string): Promise<void> {
  await page.evaluate((text) => {
    const paragraph = document.querySelector('#paragraph-61 p');
    if (!paragraph) return;
    // The words may stand in several text nodes, with links between them.
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const start = paragraph.textContent.indexOf(text);
    const range = document.createRange();
    for (let from = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      const to = from + (node.textContent ?? '').length;
      if (from <= start && start < to) range.setStart(node, start - from);
      if (from < start + text.length && start + text.length <= to)
        range.setEnd(node, start + text.length - from);
      from = to;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, wanted);
  await expect(page.getByRole('group', { name: 'Selected words' })).toBeVisible();
}

test('the menu leads to the topics of its unit', EVERY_BASE, async ({ page }) => {
  await openMenu(page);
  const menu = page.getByRole('dialog', { name: 'Share paragraph 61' });
  await expect(menu.getByText('Topics: ')).toBeVisible();
  await menu.getByRole('link', { name: 'Workforce and agency staff' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Workforce and agency staff');
  await expect(page.locator('#paragraph-61')).toBeVisible();
});
