import { afterAll, describe, expect, it } from 'vitest';
import { closePrinter } from '../../support/reports/print-pdf.ts';
import { pagesOf, readPages, words } from '../../support/reports/read-printed.ts';

afterAll(closePrinter);

describe.each([{ tagged: true }, { tagged: false }])('a PDF (tagged: $tagged)', ({ tagged }) => {
  it('puts words together that a line end breaks, and keeps the hyphens that are theirs', async () => {
    const shy = (text: string) => text.replaceAll('|', '&shy;');
    const sentence =
      'The in|spec|tors con|sid|ered well-known rec|om|men|da|tions on co-operation and long-term com|mu|ni|ca|tion. ';
    const html = `<style>p{font:12pt/1.3 serif;width:170pt}</style><h1>Words</h1><p>1. ${shy(sentence.repeat(6))}</p><p>2. The inspectors considered recommendations on communication and co-operation, which are well-known and long-term.</p>`;
    const { text, account, repairs } = readPages(await pagesOf(html, { tagged }));
    const plain = sentence.replaceAll('|', '').repeat(6);
    expect(repairs.length).toBeGreaterThan(3);
    expect(words(text.split('\n')[2] ?? '')).toEqual(words(`1. ${plain}`));
    expect(account.discrepancies).toEqual([]);
  });

  it('begins a paragraph at each label, however close lines stand, and leaves out a foot that counts all pages', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `4.${index + 1} Boat ${index + 1} has no lamp.`);
    const style = "p{font:12pt/1.3 'DejaVu Sans Mono',monospace;margin:0}";
    const html = `<style>${style}</style><h1>Boats</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;
    const foot = 'boats.html <span class="pageNumber"></span>/<span class="totalPages"></span>';
    const { text, leftOut } = readPages(await pagesOf(html, { tagged, foot }));
    expect(text.split('\n').filter((line) => line !== '')).toEqual(['# Boats', ...lines]);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['running head or foot']));
  });

  it('does not take a number at the start of a wrapped line for a label', async () => {
    const wraps = [
      'It rose once more and often',
      'fell from 60 or from 50 to',
      '36. During the year it fell.',
    ];
    // Broken by hand and as wide as each other, so that the lines are the same in every font.
    const style = 'p + p{width:300pt;text-align-last:justify}';
    const html = `<style>${style}</style><h1>Counts</h1><p>1. The number rose.</p><p>2. ${wraps.join('<br>')}</p>`;
    const pages = await pagesOf(html, { tagged });
    expect(pages[0]?.items.some((item) => item.text.startsWith('36.'))).toBe(true);
    expect(readPages(pages).text.split('\n').at(-2)).toBe(`2. ${wraps.join(' ')}`);
  });
});
