import { gatherFacts } from '../../src/report/facts.ts';
import { expect, test } from 'vitest';
import type { FileBlock, FileSection } from '../../src/data/report-file.ts';
import { makeReportFile } from '../../src/data/make-report-file.ts';
import { makeReportFileSchema, reportFileSchema } from '../../src/data/report-file-schema.ts';
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
  sourcePageOf: ({ label }) => (label === '19' ? 7 : undefined),
});
const listBlocks = ({ blocks, sections }: FileSection): readonly FileBlock[] => [
  ...blocks,
  ...sections.flatMap(listBlocks),
];
const blocks = file.sections.flatMap(listBlocks);

test('report.json fits its published schema', () => {
  expect(reportFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
});

test('report.json says null of what neither report nor site states', () => {
  const unknown = { ...file, publisher: null, year: null, licence: null, authority: null, inspected: null };
  expect(reportFileSchema.parse(unknown)).toEqual(unknown);
});

test('report.json holds every paragraph with its exact words and permalink', () => {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  expect(paragraphs.map(({ unit, text }) => [unit.label, text])).toEqual(
    listParagraphs(ferriesReport).map(({ label, runs }) => [label, plainText(runs)]),
  );
  expect(paragraphs[18]?.unit.address).toBe('https://example.org/paragraph/19/');
  expect(paragraphs[18]?.unit.sourcePage).toBe(7);
  expect(paragraphs[17]?.unit).not.toHaveProperty('sourcePage');
});

test('report.json holds every action under its deadline', () => {
  const actions = blocks
    .filter((block) => block.kind === 'list')
    .flatMap(({ items }) => items.map(({ deadline, text }) => [deadline, text]));
  expect(actions).toEqual(listAsks(ferriesReport).map(({ text, group }) => [group?.heading, text]));
});

test('report.json says which words are bold', () => {
  const strong = listParagraphs(ferriesReport).flatMap(({ runs }) =>
    runs.filter(({ kind }) => kind === 'strong'),
  );
  const bold = blocks
    .filter((block) => block.kind === 'paragraph')
    .flatMap(({ text, bold }) => bold.map(({ from, to }) => text.slice(from, to)));
  expect(bold).toEqual(strong.map(({ text }) => text));
  expect(bold.length).toBeGreaterThan(0);
});

test('report.json gives the days of the inspection as dates', () => {
  const { from, to } = file.inspected ?? { from: '', to: '' };
  expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(from < to).toBe(true);
});

test('the schema refuses a field that it does not describe', () => {
  expect(reportFileSchema.safeParse({ ...file, extra: 1 }).success).toBe(false);
});

test('the schema refuses a report without sections, in its published form too', () => {
  expect(reportFileSchema.safeParse({ ...file, sections: [] }).success).toBe(false);
  expect(makeReportFileSchema('https://example.org/data/report.schema.json')).toMatchObject({
    properties: { sections: { minItems: 1 } },
  });
});

test('the published schema names itself and describes its parts', () => {
  const schema = makeReportFileSchema('https://example.org/data/report.schema.json');
  expect(schema).toMatchObject({ $id: 'https://example.org/data/report.schema.json', type: 'object' });
  expect(JSON.stringify(schema)).toContain('The exact words of the report.');
});
