import { describe, expect, it } from 'vitest';
import { checkStatistics } from '../../src/declared/statistic.ts';
import { plainText } from '../../src/report/blocks.ts';
import { listParagraphs } from '../../src/report/units.ts';
import { figures } from './support/figures.ts';
import { realReport as report } from './support/real-report.ts';

const { statistics, calculations } = figures;
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
