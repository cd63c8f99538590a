import { gatherFacts } from '../../src/report/facts.ts';
import { expect, test } from 'vitest';
import { makeReportFile } from '../../src/data/make-report-file.ts';
import { unitsOfFile, pickUnits } from '../../src/sharing/chosen-units.ts';
import { quoteExtract, runsOf } from '../../src/sharing/quote-extract.ts';
import { paragraphRef } from '../../src/report/unit-ref.ts';
import { plainText } from '../../src/report/blocks.ts';
import { listAsks, listParagraphs } from '../../src/report/units.ts';
import { ferriesReport } from '../support/reports/ferries.ts';

const facts = gatherFacts(ferriesReport);

const file = makeReportFile(ferriesReport, {
  publisher: 'A publisher',
  year: facts.copyright?.year ?? null,
  licence: facts.licence,
  schema: 'https://example.org/data/report.schema.json',
  home: 'https://example.org/',
  addressOf: ({ kind, label }) => `https://example.org/${kind}/${label}/`,
  sourcePageOf: ({ label }) => (label === '4' ? 2 : undefined),
});
const source = { title: 'A report', publisher: 'A publisher', year: 2013 };
const address = 'https://example.org/extract/?p=1,4&a=1';

test('an extract holds the chosen units in the order of the report, actions where they stand', () => {
  const units = pickUnits(file, [paragraphRef('4'), paragraphRef('1'), { kind: 'action', label: '1' }]);
  expect(units.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'paragraph 1',
    'action 1',
    'paragraph 4',
  ]);
  expect(units[1]?.headings).toHaveLength(2);
});

test('every paragraph and action can be chosen', () => {
  expect(unitsOfFile(file)).toHaveLength(
    listParagraphs(ferriesReport).length + listAsks(ferriesReport).length,
  );
});

test('the copied extract quotes each unit, with its page of the PDF where that is known, and names the source and its address once', () => {
  const [first, second] = pickUnits(file, [paragraphRef('4'), { kind: 'action', label: '1' }]);
  const { plain, rich } = quoteExtract(
    pickUnits(file, [paragraphRef('4'), { kind: 'action', label: '1' }]),
    source,
    address,
    ({ kind }) => (kind === 'action' ? 'The source prints it <so>.' : ''),
  );
  expect(plain).toBe(
    `“${first?.text}” (paragraph 3, action 1 in report order, immediately)\nNote by this site: The source prints it <so>.\n\n“${second?.text}” (paragraph 4, page 2 of the PDF)\n\nA report, A publisher, 2013\n${address}`,
  );
  expect(rich.match(/<blockquote>/g)).toHaveLength(2);
  expect(rich).toContain('</blockquote><p>Note by this site: The source prints it &lt;so&gt;.</p>');
  expect(rich).toContain('<a href="https://example.org/extract/?p=1,4&amp;a=1">');
});

test('runs made from bold stretches are the runs of the report', () => {
  const paragraphs = unitsOfFile(file).filter(({ kind }) => kind === 'paragraph');
  expect(paragraphs.map(runsOf)).toEqual(listParagraphs(ferriesReport).map(({ runs }) => runs));
  expect(paragraphs.map((unit) => plainText(runsOf(unit)))).toEqual(paragraphs.map(({ text }) => text));
});
