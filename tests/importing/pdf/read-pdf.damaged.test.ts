import { afterAll, describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../src/importing/pdf/page/page-items.ts';
import { closePrinter } from '../../support/reports/print-pdf.ts';
import { heading, numbered, reportHtml, reportSeed } from '../../support/reports/printed-report.ts';
import { FULL_PAGE } from '../../support/reports/full-page.ts';
import { LONG, pagesOf, readPages, words } from '../../support/reports/read-printed.ts';

afterAll(closePrinter);

describe('a damaged PDF', () => {
  it('is read by its layout where the text is drawn in no order', async () => {
    const pages = await pagesOf(reportHtml(FULL_PAGE), { tagged: false });
    const shuffled = pages.map((page) => ({ ...page, items: page.items.toReversed() }));
    const { text } = readPages(shuffled);
    expect(words(text)).toEqual(words(reportSeed(FULL_PAGE)));
  });

  it('is read by its layout where the tags come in no order', async () => {
    const pages = await pagesOf(reportHtml(FULL_PAGE), { tagged: true });
    const turned = pages.map((page) => {
      const [document] = page.tags?.children ?? [];
      if (page.tags === null || document === undefined || typeof document === 'string')
        throw new Error('No tags.');
      const children = [{ ...document, children: document.children.toReversed() }];
      return { ...page, tags: { ...page.tags, children } };
    });
    const { text, account } = readPages(turned);
    expect(text).toBe(reportSeed(FULL_PAGE));
    expect(account.discrepancies).toEqual([]);
  });

  it('keeps words that no tag holds, where they stand', async () => {
    const pages = await pagesOf(reportHtml(FULL_PAGE), { tagged: true });
    const bare = pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.text.includes('Pilots') ? { ...item, content: null } : item)),
    }));
    const { account, text } = readPages(bare);
    expect(text).toContain('Pilots');
    expect(account.discrepancies).toEqual([]);
  });

  it('is read by its layout where each line is a paragraph of its own', async () => {
    const lines = [
      heading(1, 'Lines'),
      ...Array.from({ length: 12 }, (_, index) => numbered(`${index + 1}.`, `${LONG} ${LONG}`)),
    ];
    const pages = await pagesOf(reportHtml(lines), { tagged: true });
    const flat = pages.map((page) => {
      const rows: (typeof page.items)[number][][] = [];
      for (const item of page.items) {
        // In some fonts a label stands a hair higher than its line.
        const row = rows.find(([first]) => first && Math.abs(first.y - item.y) < 3);
        if (row) row.push(item);
        else rows.push([item]);
      }
      const items = rows.flatMap((row, index) =>
        row.sort((a, b) => a.x - b.x).map((item) => ({ ...item, content: `line${index}` })),
      );
      const children = rows.map((_, index) => ({ role: 'P', children: [`line${index}`] }));
      return { ...page, items, tags: { role: 'Root', children } };
    });
    expect(words(readPages(flat).text)).toEqual(words(reportSeed(lines)));
    expect(
      readPages(flat)
        .text.split('\n')
        .filter((line) => /^\d+\. /.test(line)),
    ).toHaveLength(12);
  });

  it('reads once what is drawn twice, and lists it', async () => {
    const pages = await pagesOf(reportHtml([heading(1, 'Twice'), numbered('1.', LONG)]), { tagged: false });
    const twice = (page: PdfPage) => page.items.slice(0, 1).map((item) => ({ ...item }));
    const doubled = pages.map((page) => ({ ...page, items: [...page.items, ...twice(page)] }));
    const { text, leftOut, account } = readPages(doubled);
    expect(text.match(/Twice/g)).toHaveLength(1);
    expect(leftOut).toEqual([{ page: 1, text: 'Twice', reason: 'printed twice in one place' }]);
    expect(account.discrepancies).toEqual([]);
  });

  it('sets apart marks that are printed as plain digits', async () => {
    const html = `<style>p{font:12pt/1.4 serif}.n{font-size:9pt}</style><h1>Marks</h1><p>1. Boats are made of plastic12 and wood. ${LONG}</p><p class=n><span>12</span> <span>Harbour returns.</span></p>`;
    const { text } = readPages(await pagesOf(html, { tagged: false }));
    expect(text).toContain('plastic<sup>12</sup> and');
    expect(text).toContain('\n<sup>12</sup> Harbour returns.');
  });
});
