import { describe, expect, it } from 'vitest';
import { chartCsvTable } from '../../src/charts/files/chart-file.ts';
import { calculatedRows, datedRows } from '../../src/charts/rows/chart-rows.ts';
import { writeCsv, tableWithProvenance } from '../../src/data/csv.ts';
import { eventRows } from '../../src/charts/files/events-table.ts';
import { statisticRows } from '../../src/charts/files/statistics-table.ts';
import {
  ferriesCharts as charts,
  ferries as figures,
  ferriesReport as report,
} from '../support/reports/ferries.ts';

const provenance = { source: 'The library', year: 2019, licence: 'Free to copy' };
const address = (label: string) => `/${label}/`;
const calculated = calculatedRows({ calculations: figures.calculations.map(({ id }) => id) }, figures);

describe('writeCsv', () => {
  it('starts with a byte order mark, quotes by RFC 4180 and ends lines as it says', () => {
    expect(writeCsv({ columns: ['a', 'b'], rows: [['one, "two"', 3]] })).toBe(
      '\uFEFFa,b\r\n"one, ""two""",3\r\n',
    );
  });

  it.each(['=1+1', '+25', '-1', '@SUM(A1)', '\t=1', ' =1', '\r1'])(
    'lets no text run as a formula: %j',
    (text) => {
      expect(
        writeCsv({ columns: ['a'], rows: [[text]] })
          .split('\r\n')
          .slice(1)
          .join(),
      ).toContain(`'${text}`);
    },
  );

  it('leaves numbers alone, whatever their sign', () => {
    expect(writeCsv({ columns: ['a'], rows: [[-5]] })).toBe('\uFEFFa\r\n-5\r\n');
  });
});

describe('the data files', () => {
  it('hold every statistic and every calculation, with value, words and place', () => {
    const records = statisticRows(
      figures.statistics,
      calculated,
      report.roles.inspected?.days ?? null,
      address,
    );
    expect(records).toHaveLength(figures.statistics.length + figures.calculations.length);
    for (const [at, statistic] of figures.statistics.entries()) {
      const { value, printed, unit, paragraph, quote } = statistic;
      expect(records[at]).toMatchObject({
        value,
        printed,
        unit,
        paragraph,
        quotation: quote,
        address: address(paragraph),
      });
    }
    for (const record of records.filter(({ kind }) => kind === 'calculated')) {
      expect(record).toMatchObject({ paragraph: '', quotation: '', qualifier: 'calculated by this site' });
      expect(record.formula).toContain(record.printed);
    }
  });

  it('hold every event in the order of time', () => {
    const records = eventRows(datedRows(figures), address);
    expect(records).toHaveLength(figures.events.length);
    const days = records.map(({ from }) => from);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBe('2013-11-01');
    // "Since June 2014" was once given an end: the last day of the inspection.
    expect(records.find(({ id }) => id === 'notice')).toMatchObject({
      from: '2014-06-01',
      to: '',
      precision: 'open',
      when: 'since June 2014',
    });
    expect(records.find(({ id }) => id === 'inspection')).toMatchObject({
      from: '2016-04-11',
      to: '2016-04-22',
      paragraph: '',
      address: '',
    });
  });

  it('say in every row whose words they are', () => {
    const table = tableWithProvenance(['id'], [{ id: 'a' }, { id: 'b' }], provenance);
    expect(table.columns).toEqual(['id', 'source', 'year', 'licence']);
    expect(table.rows).toEqual([
      ['a', 'The library', 2019, 'Free to copy'],
      ['b', 'The library', 2019, 'Free to copy'],
    ]);
    // A table without rows was tested by nothing: its columns came from the first row.
    expect(tableWithProvenance(['id'], [], provenance)).toEqual({ columns: table.columns, rows: [] });
    for (const { table: chart } of charts) {
      const { columns, rows } = chartCsvTable(chart, provenance);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row.slice(-3)).toEqual(['The library', 2019, 'Free to copy']);
      }
    }
  });
});
