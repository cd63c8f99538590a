import { expect, test } from '@playwright/test';
import { openMenu, readClip, title } from '../../support/browser/unit-tools.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const formats = {
  Harvard:
    /^Office of Tides \(2016\) .+ Office of Tides, para\. 19\. Available at: https:\S+\/paragraph\/19\/$/,
  APA: /^Office of Tides\. \(2016\)\. .+ \(para\. 19\)\. https:\S+\/paragraph\/19\/$/,
  Chicago: /^Office of Tides\. 2016\. .+, para\. 19\. Office of Tides\. https:\S+\/paragraph\/19\/$/,
  BibTeX: /^@techreport\{officeoftides2016paragraph19,[\s\S]+\/paragraph\/19\/\},\n\}$/,
  RIS: /^TY {2}- RPRT\r?\n[\s\S]+\nUR {2}- https:\S+\/paragraph\/19\/\r?\nER {2}- $/,
  'CSL-JSON': /^\[\n {2}\{[\s\S]+"URL": "https:\S+\/paragraph\/19\/"[\s\S]+\]$/,
};
test('a citation of every format is seen, and copied as it is seen', async ({ page }) => {
  await openMenu(page);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  for (const [format, pattern] of Object.entries(formats)) {
    await page.getByRole('button', { name: format, exact: true }).click();
    await page.getByRole('button', { name: `Copy ${format} citation` }).click();
    await expect(page.getByText(`${format} citation copied.`)).toBeVisible();
    const copied = (await readClip(page, 'text/plain')).replaceAll('\r\n', '\n');
    expect(copied).toMatch(pattern);
    await expect(page.locator('.citation > :first-child')).toHaveText(copied);
  }
});

test('the form for inside a sentence is copied from beside the reference, on a small screen too', async ({
  page,
}) => {
  // The menu grows once it is open: what stood below the screen could not be reached.
  await page.setViewportSize({ width: 320, height: 640 });
  await openMenu(page);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByText('In the text: (Office of Tides, 2016, para. 19)')).toBeVisible();
  await page.getByRole('button', { name: 'Copy (Office of Tides, 2016, para. 19)' }).click();
  await expect(page.getByText('In-text form copied.')).toBeVisible();
  expect(await readClip(page, 'text/plain')).toBe('(Office of Tides, 2016, para. 19)');
});

test('the page of a paragraph has its citations copied from beside them', async ({ page }) => {
  await page.goto('paragraph/19/');
  await page.locator('.citations').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Copy Harvard citation' }).click();
  await expect(page.locator('.citations').getByText('Copied.')).toBeVisible();
  expect(await readClip(page, 'text/plain')).toMatch(formats.Harvard);
  expect(await readClip(page, 'text/html')).toContain(`<i>${title}</i>`);
  await page.getByRole('button', { name: 'Copy Harvard form in the text' }).click();
  await expect(page.locator('.citations').getByText('Copied.')).toHaveCount(2);
  expect(await readClip(page, 'text/plain')).toBe('(Office of Tides, 2016, para. 19)');
});
