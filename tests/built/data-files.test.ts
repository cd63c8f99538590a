import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportFileSchema } from '../../src/data/report-file-schema.ts';
import { plainText } from '../../src/report/blocks.ts';
import { listAsks, listParagraphs } from '../../src/report/units.ts';
import { DECLARED_SITES, sitesThatDeclare } from '../support/sites/declared-sites.ts';
import type { TestedSite } from '../support/sites/sites.ts';

const readFrom = ({ folder }: TestedSite, file: string) => readFileSync(join(folder, 'data', file), 'utf8');
const byteOrderMark = '\uFEFF';

test.each(DECLARED_SITES)('report.json fits its schema and names where the schema is at $name', (site) => {
  const file = reportFileSchema.parse(JSON.parse(readFrom(site, 'report.json')));
  expect(file.$schema).toMatch(/\/data\/report\.schema\.json$/);
  expect(JSON.parse(readFrom(site, 'report.schema.json')).$id).toBe(file.$schema);
});

test.each(sitesThatDeclare('findings'))(
  'paragraphs.csv has a line of exact words for every paragraph at $name',
  (site) => {
    const paragraphs = listParagraphs(site.declared.report);
    const text = readFrom(site, 'paragraphs.csv');
    expect(text.startsWith(byteOrderMark)).toBe(true);
    for (const { label, runs } of paragraphs) {
      const words = plainText(runs);
      expect(text).toContain(words.replaceAll('"', '""'));
      expect(text).toContain(`/paragraph/${label}/`);
    }
    expect(text.trim().split('\r\n')).toHaveLength(paragraphs.length + 1);
  },
);

test.each(sitesThatDeclare('findings'))(
  'actions.csv ends every line in three empty cells at $name',
  (site) => {
    const [header, ...lines] = readFrom(site, 'actions.csv').slice(1).trimEnd().split('\r\n');
    expect(header).toBe(
      'action,deadline,text,related paragraphs,address,source,year,licence,status,owner,due',
    );
    expect(lines).toHaveLength(listAsks(site.declared.report).length);
    for (const line of lines) expect(line).toMatch(/\/action\/\d+\/,.*[^,],,,$/);
  },
);

test.each(DECLARED_SITES)('the citation files are what reference managers open at $name', (site) => {
  const read = (file: string) => readFrom(site, file);
  expect(read('citation.bib')).toMatch(/^@techreport\{/);
  expect(read('citation.ris')).toMatch(/^TY {2}- RPRT\r?\n/);
  expect(JSON.parse(read('citation.json'))).toHaveLength(1);
});

test.each(sitesThatDeclare('findings'))('totals.json names the units at $name', (site) => {
  const { report } = site.declared;
  expect(JSON.parse(readFrom(site, 'totals.json'))).toEqual([
    { kind: 'paragraph', word: 'paragraph', labels: listParagraphs(report).map(({ label }) => label) },
    { kind: 'action', word: 'action', labels: listAsks(report).map(({ label }) => label) },
  ]);
});
