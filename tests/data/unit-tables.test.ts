import { expect, test } from 'vitest';
import { tabulateActions, tabulateParagraphs } from '../../src/data/unit-tables.ts';
import { plainText } from '../../src/report/blocks.ts';
import { listAsks, listParagraphs } from '../../src/report/units.ts';
import { unitKey } from '../../src/report/unit-ref.ts';
import { ferriesReport } from '../support/reports/ferries.ts';

const IMPRINT = { source: 'An inspectorate, A report', year: 2013, licence: 'Without adaptation.' };

test('the table of paragraphs has a row of exact words for each, under its heading', () => {
  const { columns, rows } = tabulateParagraphs(ferriesReport, IMPRINT, ({ label }) => `/${label}/`);
  expect(columns).toEqual(['paragraph', 'section', 'text', 'address', 'source', 'year', 'licence']);
  expect(rows.map(([number, , text, address]) => [number, text, address])).toEqual(
    listParagraphs(ferriesReport).map(({ label, runs }) => [label, plainText(runs), `/${label}/`]),
  );
  expect(rows.at(-1)?.[1]).toBe(
    ferriesReport.sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'paragraph')).at(-1)
      ?.heading,
  );
});

test('the table of actions leaves status, owner and due for those who follow them up', () => {
  const { columns, rows } = tabulateActions(
    ferriesReport,
    IMPRINT,
    ({ label }) => `/${label}/`,
    (label) => [label, '14'],
  );
  expect(columns.slice(-3)).toEqual(['status', 'owner', 'due']);
  expect(rows).toHaveLength(listAsks(ferriesReport).length);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    expect(row.slice(-3)).toEqual(['', '', '']);
  }
  expect(rows[7]?.slice(3, 5)).toEqual(['8; 14', '/8/']);
});

test('a deadline is the words of the report without their colon', () => {
  const { rows } = tabulateActions(ferriesReport, IMPRINT, unitKey, () => []);
  const deadlines = [...new Set(rows.map(([, deadline]) => String(deadline)))];
  expect(deadlines).toHaveLength(new Set(listAsks(ferriesReport).map(({ group }) => group?.heading)).size);
  for (const deadline of deadlines) expect(deadline).not.toContain(':');
});

// The licence asks for the source and its date wherever the words go: rows are copied without their file.
test('every row of both tables says whose words it holds', () => {
  for (const { columns, rows } of [
    tabulateParagraphs(ferriesReport, IMPRINT, unitKey),
    tabulateActions(ferriesReport, IMPRINT, unitKey, () => []),
  ]) {
    const from = columns.indexOf('source');
    for (const row of rows) expect(row.slice(from, from + 3)).toEqual(Object.values(IMPRINT));
  }
});
