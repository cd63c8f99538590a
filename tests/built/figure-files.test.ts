import { describe, expect, it } from 'vitest';
import { FIGURE_SITES, readFigures } from '../support/sites/figures.ts';

describe.each(FIGURE_SITES)('the data files of figures of the site at $name', (site) => {
  const { charts, statistics, calculations, events, read } = readFigures(site);
  /** What this site has worked out, but for small print. */
  const worked = calculations.filter(
    ({ id }) => !charts.some(({ smallPrint }) => smallPrint.some(({ calculation }) => calculation.id === id)),
  );

  it('hold a line for every figure and for every event', () => {
    const lines = (file: string) => read(file).trimEnd().split('\r\n');
    expect(lines('data/statistics.csv')).toHaveLength(1 + statistics.length + worked.length);
    expect(lines('data/events.csv')).toHaveLength(1 + events.length);
    expect(read('data/events.csv').startsWith('\uFEFFid,title,from,to')).toBe(true);
  });

  it('say how a date is read that the report does not name', () => {
    const { statistics: records } = JSON.parse(read('data/statistics.json'));
    for (const { id, when } of statistics) {
      const record = records.find((one: { readonly id: string }) => one.id === id);
      expect(record.when).toBe(when.kind === 'unstated' ? '' : when.words);
      expect(record.reading).toBe(when.kind === 'inferred' ? when.reason : '');
      expect(record.from === '').toBe(when.kind === 'unstated');
    }
  });

  it('name source, year and licence', () => {
    const json = JSON.parse(read('data/statistics.json'));
    expect(Object.keys(json)).toEqual(['source', 'year', 'licence', 'statistics']);
    expect(json.statistics).toHaveLength(statistics.length + worked.length);
    expect(read('data/statistics.csv')).toContain(json.licence);
  });
});
