import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportFileSchema } from '../../src/data/report-file-schema';
import { plainText } from '../../src/report/plain-text';
import { listAsks, listParagraphs } from '../../src/report/units';
import { realReport } from '../this-report/support/real-report';
import { SITES, ALL_SITES } from '../support/sites/sites';

const { folder } = SITES[0];
const read = (file: string) => readFileSync(join(folder, 'data', file), 'utf8');
const byteOrderMark = '\uFEFF';

test.each(ALL_SITES)('report.json fits its schema and names where the schema is at $name', (site) => {
  const read = (file: string) => readFileSync(join(site.folder, 'data', file), 'utf8');
  const file = reportFileSchema.parse(JSON.parse(read('report.json')));
  expect(file.$schema).toMatch(/\/data\/report\.schema\.json$/);
  expect(JSON.parse(read('report.schema.json')).$id).toBe(file.$schema);
});

test('paragraphs.csv has a line of exact words for every paragraph', () => {
  const text = read('paragraphs.csv');
  expect(text.startsWith(byteOrderMark)).toBe(true);
  for (const { label, runs } of listParagraphs(realReport)) {
    const words = plainText(runs);
    expect(text).toContain(words.replaceAll('"', '""'));
    expect(text).toContain(`/paragraph/${label}/`);
  }
  expect(text.trim().split('\r\n')).toHaveLength(listParagraphs(realReport).length + 1);
});

test('actions.csv ends every line in three empty cells', () => {
  const [header, ...lines] = read('actions.csv').slice(1).trimEnd().split('\r\n');
  expect(header).toBe('action,deadline,text,related paragraphs,address,source,year,licence,status,owner,due');
  expect(lines).toHaveLength(listAsks(realReport).length);
  for (const line of lines) expect(line).toMatch(/\/action\/\d+\/,.*[^,],,,$/);
});

test('the citation files are what reference managers open', () => {
  expect(read('citation.bib')).toMatch(/^@techreport\{/);
  expect(read('citation.ris')).toMatch(/^TY {2}- RPRT\r?\n/);
  expect(JSON.parse(read('citation.json'))).toHaveLength(1);
});

test('totals.json names the units', () => {
  expect(JSON.parse(read('totals.json'))).toEqual([
    { kind: 'paragraph', word: 'paragraph', labels: listParagraphs(realReport).map(({ label }) => label) },
    { kind: 'action', word: 'action', labels: listAsks(realReport).map(({ label }) => label) },
  ]);
});
