import { afterAll, describe, expect, it } from 'vitest';
import { closePrinter } from '../../support/reports/print-pdf.ts';
import {
  bullets,
  contents,
  heading,
  numbered,
  quotation,
  reportHtml,
  reportSeed,
} from '../../support/reports/printed-report.ts';
import { FULL_PAGE } from '../../support/reports/full-page.ts';
import { LONG, pagesOf, readPages, words } from '../../support/reports/read-printed.ts';

afterAll(closePrinter);

describe.each([{ tagged: true }, { tagged: false }])('a PDF (tagged: $tagged)', ({ tagged }) => {
  it('gives back a page with everything on it, to the letter', async () => {
    const { text, account } = readPages(await pagesOf(reportHtml(FULL_PAGE), { tagged }));
    expect(text).toBe(reportSeed(FULL_PAGE));
    expect(account.discrepancies).toEqual([]);
  });

  it('loses no word and invents none, over many pages', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      numbered(`${index + 1}.`, `${`${LONG} `.repeat((index % 5) + 1)}So ends part ${index + 1}.`),
    );
    const pieces = [heading(1, 'A long report'), ...many];
    const foot = '<span class="pageNumber"></span>';
    const pages = await pagesOf(reportHtml(pieces), { tagged, head: 'A review of harbours', foot });
    const { text, account, leftOut } = readPages(pages);
    expect(pages.length).toBeGreaterThan(5);
    expect(account.discrepancies).toEqual([]);
    expect(words(text)).toEqual(words(reportSeed(pieces)));
    // What is left out is listed with its page: a head and a number on each.
    expect(leftOut.filter(({ reason }) => reason === 'running head or foot').map(({ page }) => page)).toEqual(
      pages.map(({ number }) => number),
    );
    expect(
      leftOut.filter(({ reason }) => reason === 'page number').map(({ text: number }) => number),
    ).toEqual(pages.map(({ number }) => String(number)));
  });

  it('leaves a paragraph cut where the page turns, and puts the item of a list together', async () => {
    const items = Array.from(
      { length: 60 },
      (_, index) => `item ${index + 1} of which ${LONG.toLowerCase()}`,
    );
    const pieces = [heading(1, 'A list'), numbered('1.', 'These:'), bullets(items)];
    const { text, account } = readPages(await pagesOf(reportHtml(pieces), { tagged }));
    expect(text).toBe(reportSeed(pieces));
    expect(account.discrepancies).toEqual([]);
  });

  it('reads lists of contents, chapters and their numbers, lettered entries and quoted clauses', async () => {
    const pieces = [
      heading(1, 'Chapter 7'),
      heading(2, 'Contents'),
      contents([
        ['1. Introduction', 1],
        ['2. Options that were put forward', 2],
        ['3. Summary', 14],
      ]),
      heading(2, '1. Introduction'),
      numbered('1.1', `${LONG} The body should:`),
      numbered('(a)', 'be appointed in an open way;'),
      numbered('(b)', `have members who are independent, for ${LONG.toLowerCase()}`),
      numbered('1.2', `${LONG} It was proposed:`),
      quotation(`“1. A body shall be set up, for ${LONG}`),
      quotation(`2. The body shall have five members, for ${LONG}”`),
      heading(2, '2. Options that were put forward'),
      numbered('2.1', `${LONG} ${LONG}`),
    ];
    const { text, account } = readPages(await pagesOf(reportHtml(pieces), { tagged }));
    expect(text).toBe(reportSeed(pieces));
    expect(account.discrepancies).toEqual([]);
  });
});
