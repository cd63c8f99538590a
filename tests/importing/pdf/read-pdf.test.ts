import { afterAll, describe, expect, it } from 'vitest';
import { accountFor, pageWords } from '../../../src/importing/account';
import { openPdf } from '../../../src/importing/pdf/page/open-pdf';
import type { PdfPage } from '../../../src/importing/pdf/page/page-items';
import { readPdf } from '../../../src/importing/pdf/read-pdf';
import { writeSeed } from '../../../src/importing/seed-text';
import { closePrinter, printPdf, type Printing } from '../../support/reports/print-pdf';
import {
  bullets,
  contents,
  heading,
  note,
  numbered,
  type Piece,
  prose,
  quotation,
  reportHtml,
  reportSeed,
  table,
} from '../../support/reports/printed-report';

afterAll(closePrinter);

const LONG =
  'The pilots know the channel and the tides well, and they pass on what they know to those who come after them, although training is uneven.';

/** One page with everything on it: none of these words is from a real report. */
const PIECES: readonly Piece[] = [
  heading(1, 'A review of harbour services for small boats in the northern ports'),
  prose('Visited: 3 – 7 May 2021'),
  heading(2, 'How the harbours are run'),
  numbered('1.', `${LONG} In 2019 there were between 60 and 72. Lights failed twice.<sup>1</sup>`),
  numbered('2.', 'Finance officers find this <b>difficult</b>. The office flags these efforts:'),
  bullets([LONG, 'lights that failed:', ['on Sundays', 'in winter'], 'letters']),
  quotation(`“${LONG} ${LONG}”`),
  heading(3, 'What was found'),
  table([
    ['Berths and moorings in the outer harbour and the basin', 'Good'],
    ['Pilots', 'Adequate'],
    ['Lights', 'Good'],
  ]),
  numbered('3.', LONG),
  note('1', 'Harbour returns, 2019 and 2020.'),
];

async function pagesOf(html: string, printing: Printing): Promise<PdfPage[]> {
  return await openPdf(await printPdf(html, printing));
}

function readPages(pages: readonly PdfPage[]) {
  const document = readPdf(pages);
  const seed = writeSeed(document);
  const account = accountFor(pages.map(pageWords), seed, document.leftOut, document.repairs);
  return { ...document, seed, text: seed.text, account };
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

describe.each([{ tagged: true }, { tagged: false }])('a PDF (tagged: $tagged)', ({ tagged }) => {
  it('gives back a page with everything on it, to the letter', async () => {
    const { text, account } = readPages(await pagesOf(reportHtml(PIECES), { tagged }));
    expect(text).toBe(reportSeed(PIECES));
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

  it('reads columns one after the other, and what stands below them last', async () => {
    const parts = Array.from({ length: 8 }, (_, index) => `1.${index + 1} ${LONG} ${LONG}`);
    const html = `<style>.c{columns:2;column-gap:24pt} body{font:11pt/1.3 sans-serif} h1{font-size:24pt} h2{font-size:15pt;clear:both}</style>
      <h1>Lights</h1><div class=c>${parts.map((part) => `<p>${part}</p>`).join('')}</div><h2>The end</h2><p>2.1 All is said.</p>`;
    const { text, account } = readPages(await pagesOf(html, { tagged }));
    expect(words(text)).toEqual(words(`# Lights ${parts.join(' ')} ## The end 2.1 All is said.`));
    expect(account.discrepancies).toEqual([]);
  });

  it('parts tables that stand under each other, though one frame may hold both', async () => {
    const row = (cells: readonly string[], style = '') =>
      `<tr>${cells.map((cell) => `<td style="${style}">${cell}</td>`).join('')}</tr>`;
    const inspectors = [
      ['Inspector:', 'A Reader'],
      ['Manager:', 'A Writer'],
    ];
    const grades = [
      ['Area', 'Grade'],
      ['Lights', 'Good'],
      ['Pilots', 'Good'],
    ];
    const upper = inspectors.map((cells) => row(cells)).join('');
    const lower = grades.map((cells) => row(cells, 'padding-left:24pt')).join('');
    const space = row(['&nbsp;', '']);
    const style =
      '<style>td{width:150pt;padding:4pt} table{border-collapse:collapse;margin-bottom:30pt}</style>';
    const seed = [inspectors, grades]
      .map((rows) => rows.map((cells) => cells.join('\t')).join('\n'))
      .join('\n\n');
    for (const between of [space, '</table><table>']) {
      const html = `${style}<h1>Lights</h1><table>${upper}${between}${lower}</table><p>1. ${LONG}</p>`;
      const { text } = readPages(await pagesOf(html, { tagged }));
      expect(text).toBe(`# Lights\n\n${seed}\n\n1. ${LONG}\n`);
    }
  });

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

describe('a table that is too narrow for its words, without tags', () => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const heads =
    'Harbour|Berths in the outer basin|Boats in winter|Boats in summer|Lights that failed|Pilots who were trained|Judgement of the office';
  const html = `<style>body{font:12pt/1.3 serif} td{padding:1pt;vertical-align:top;text-align:left}</style><h1>Lights</h1><p>1. ${LONG}</p><table border="1" style="border-collapse:collapse">${row(heads.split('|'))}${row('Northport|1,204|340|2,018|17|44|Requires improvement'.split('|'))}</table>`;

  it('loses no word, and is named where its cells may be mixed', async () => {
    const { account, crowded, text } = readPages(await pagesOf(html, { tagged: false }));
    expect(account.discrepancies).toEqual([]);
    expect(text).not.toContain('Harbour\tBerths');
    expect(crowded).toEqual([{ page: 1, text: expect.stringMatching(/^Harbour Berths/) }]);
  });

  it('is not named where it has tags, as other text is not', async () => {
    const { crowded, text } = readPages(await pagesOf(html, { tagged: true }));
    expect(text).toContain('Harbour\tBerths in the outer basin\t');
    expect(crowded).toEqual([]);
    const justified = reportHtml([
      heading(1, 'Lights'),
      numbered('1.', LONG.repeat(6)),
      prose(LONG.repeat(9)),
    ]);
    for (const style of ['', '<style>p{text-align:justify}</style>'])
      expect(readPages(await pagesOf(style + justified, { tagged: false })).crowded).toEqual([]);
  });
});

describe('a damaged PDF', () => {
  it('is read by its layout where the text is drawn in no order', async () => {
    const pages = await pagesOf(reportHtml(PIECES), { tagged: false });
    const shuffled = pages.map((page) => ({ ...page, items: page.items.toReversed() }));
    const { text } = readPages(shuffled);
    expect(words(text)).toEqual(words(reportSeed(PIECES)));
  });

  it('is read by its layout where the tags come in no order', async () => {
    const pages = await pagesOf(reportHtml(PIECES), { tagged: true });
    const turned = pages.map((page) => {
      const [document] = page.tags?.children ?? [];
      if (page.tags === null || document === undefined || typeof document === 'string')
        throw new Error('No tags.');
      const children = [{ ...document, children: document.children.toReversed() }];
      return { ...page, tags: { ...page.tags, children } };
    });
    const { text, account } = readPages(turned);
    expect(text).toBe(reportSeed(PIECES));
    expect(account.discrepancies).toEqual([]);
  });

  it('keeps words that no tag holds, where they stand', async () => {
    const pages = await pagesOf(reportHtml(PIECES), { tagged: true });
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
