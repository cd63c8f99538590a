import { afterAll, describe, expect, it } from 'vitest';
import { closePrinter } from '../../support/reports/print-pdf.ts';
import { heading, numbered, prose, reportHtml } from '../../support/reports/printed-report.ts';
import { LONG, pagesOf, readPages, words } from '../../support/reports/read-printed.ts';

afterAll(closePrinter);

describe.each([{ tagged: true }, { tagged: false }])('a PDF (tagged: $tagged)', ({ tagged }) => {
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
