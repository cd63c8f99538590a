import { describe, expect, it } from 'vitest';
import { findChartOf } from '../../src/charts/picture/chart-figure';
import { checkEvents } from '../../src/declared/event';
import { checkStatistics } from '../../src/declared/statistic';
import { plainText } from '../../src/report/blocks';
import { listParagraphs } from '../../src/report/units';
import { charts, figures } from './support/figures';
import { realReport as report } from './support/real-report';

const { statistics, events, calculations } = figures;
const lastParagraph = listParagraphs(report).length;
const refused = (changed: (typeof statistics)[number]) => checkStatistics(report, [changed]).length > 0;

describe('the statistics of the report', () => {
  it('are the figures of the report, with its words', () => {
    expect(statistics).toHaveLength(32);
    expect(checkStatistics(report, statistics)).toEqual([]);
  });

  it.each(statistics)('are refused when the value of $id is another', (statistic) => {
    expect(refused({ ...statistic, value: statistic.value + 1 })).toBe(true);
    expect(refused({ ...statistic, value: statistic.value / 10 + 0.1 })).toBe(true);
  });

  it.each(statistics)('are refused when the printed figure of $id is another', (statistic) => {
    expect(refused({ ...statistic, printed: `${statistic.printed}0` })).toBe(true);
    expect(refused({ ...statistic, printed: statistic.printed.slice(1) })).toBe(true);
    expect(refused({ ...statistic, printed: '77%' })).toBe(true);
  });

  it.each(statistics)('are refused when a word of the quotation of $id is another', (statistic) => {
    const words = statistic.quote.split(' ');
    for (const [at, word] of words.entries()) {
      const quote = words.with(at, `${word}x`).join(' ');
      expect(refused({ ...statistic, quote }), quote).toBe(true);
    }
  });

  it.each(statistics)('are refused when $id names any other paragraph', (statistic) => {
    for (let paragraph = 0; paragraph <= lastParagraph + 1; paragraph += 1) {
      if (String(paragraph) !== statistic.paragraph)
        expect(refused({ ...statistic, paragraph: String(paragraph) })).toBe(true);
    }
  });

  it.each(statistics)('are refused when $id gains or loses a percent sign', (statistic) => {
    const unit = statistic.unit.startsWith('%') ? statistic.unit.slice(1) : `% ${statistic.unit}`;
    expect(refused({ ...statistic, unit })).toBe(true);
  });

  it('are refused when a stated date is another', () => {
    for (const statistic of statistics) {
      if (statistic.when.kind !== 'stated') continue;
      expect(refused({ ...statistic, when: { ...statistic.when, date: '2009-01' } })).toBe(true);
      expect(refused({ ...statistic, when: { ...statistic.when, words: 'in May 2009' } })).toBe(true);
    }
  });

  // Six counts and all zeros were once missing under the words "every figure": nothing counted the text's own numbers.
  it('leave out no number of the text but dates, laws, ages, a tier, and two absences that are no counts', () => {
    const NUMBER =
      /\b(?:(?:no|one|two|three|four|five|six|seven|eight|nine|ten|third|half)\b|\d[\d,.]*\b%?)/gi;
    const left = listParagraphs(report).flatMap(({ label, runs }) => {
      const numbers =
        plainText(runs)
          .match(NUMBER)
          ?.map((word) => word.toLowerCase()) ?? [];
      for (const { paragraph, printed } of statistics) {
        const at = numbers.indexOf(printed.toLowerCase().replace('a ', ''));
        if (paragraph === label && at >= 0) numbers.splice(at, 1);
      }
      return numbers.length > 0 ? [`${label}: ${numbers.join(' ')}`] : [];
    });
    expect(left).toEqual([
      '8: 136 2006',
      '9: 19',
      '12: 0 19',
      '14: 2010 2011',
      '21: two',
      '32: two 2012',
      '34: 2012',
      '38: 2012',
      '42: 47',
      '61: 2011 2012',
      '64: 2012',
      '66: 2013',
      '71: no',
      '82: no',
      '83: 2012',
    ]);
  });

  it('give both accounts of agency staff and choose neither', () => {
    const shares = statistics.filter(({ id }) => id.startsWith('agency-'));
    expect(shares.map(({ printed, paragraph }) => `${printed} ${paragraph}`)).toEqual([
      '32% 61',
      '13% 61',
      '31% 83',
      '13% 83',
    ]);
  });
});

describe('the calculated figures', () => {
  it('are the arithmetic of the report’s figures, each with a caveat', () => {
    expect(calculations.map(({ id, printed }) => `${id} ${printed}`)).toEqual([
      'children-per-social-worker 18.9',
      'plans-per-10000 54.7',
      'supported-per-10000 331.1',
      'more-social-workers +25',
      'growth-in-social-workers +45%',
    ]);
    for (const { caveat } of calculations) expect(caveat.length).toBeGreaterThan(20);
  });

  it('never stand in a quotation of the report', () => {
    for (const { printed } of calculations) {
      for (const { quote } of statistics) expect(quote).not.toContain(printed);
    }
  });
});

describe('the events of the report', () => {
  it('are told by the cover and by every paragraph that dates one', () => {
    const told = events.map(({ source }) => (source.kind === 'paragraph' ? source.paragraph : 'cover'));
    expect([...new Set(told)].toSorted()).toEqual([
      '14',
      '32',
      '34',
      '38',
      '61',
      '64',
      '66',
      '75',
      '83',
      'cover',
    ]);
    expect(checkEvents(report, events)).toEqual([]);
  });

  it.each(events)('are refused when $id is told in other words, elsewhere or at another time', (event) => {
    const { source, when } = event;
    const elsewhere =
      source.kind === 'paragraph'
        ? { ...source, paragraph: String(Number(source.paragraph) + 1) }
        : { ...source, detail: 'Weather' };
    expect(checkEvents(report, [{ ...event, source: elsewhere }])).toHaveLength(1);
    expect(checkEvents(report, [{ ...event, source: { ...source, quote: `${source.quote}!` } }])).not.toEqual(
      [],
    );
    expect(checkEvents(report, [{ ...event, when: { ...when, words: 'one day' } }])).not.toEqual([]);
    if (when.kind === 'stated') {
      expect(checkEvents(report, [{ ...event, when: { ...when, date: '2009-09' } }])).toHaveLength(1);
    }
  });
});

describe('the charts', () => {
  it('show every subject that the report gives figures for', () => {
    expect(charts.map(({ chart }) => chart.id)).toEqual([
      'agency-staff',
      'social-workers',
      'caseloads',
      'children',
      'minority-ethnic-groups',
      'actions-by-deadline',
      'judgements',
      'events',
    ]);
  });

  it('are found by the statistics that they draw', () => {
    const chartOf = (id: string) => findChartOf(charts, id)?.chart.id;
    expect(chartOf('agency-vacancies-later')).toBe('agency-staff');
    expect(chartOf('social-workers-earlier')).toBe('social-workers');
    expect(chartOf('inspectors')).toBeUndefined();
    expect(chartOf('none')).toBeUndefined();
  });

  it('all have a title, a description, a table and a source', () => {
    for (const { chart, table, bases } of charts) {
      expect(chart.title).not.toBe('');
      expect(chart.description).not.toBe('');
      expect(table.rows.length).toBeGreaterThan(1);
      expect(bases.length).toBeGreaterThan(0);
    }
  });

  it('draw no number for caseloads, for the report gives none: only the social workers that it ties to them', () => {
    const caseloads = charts.find(({ chart }) => chart.id === 'caseloads');
    expect(caseloads?.table.rows.map(({ cells }) => cells[1])).toEqual(['no number', '56', '81']);
    const bars = caseloads?.picture?.rows.filter((row) => row.kind === 'bar');
    expect(bars?.map(({ value }) => value)).toEqual(['56', '81']);
    expect(caseloads?.smallPrint.map(({ result }) => result.printed)).toEqual(['18.9']);
  });
});
