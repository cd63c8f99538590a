import { describe, expect, it } from 'vitest';
import { checkChartPlace } from '../../src/declared/chart-place';

const charts = [{ id: 'books' }, { id: 'readers' }];

describe('checkChartPlace', () => {
  it('accepts a chart below a paragraph of the page, and at its end', () => {
    const page = { paragraphs: [4, 8] as const };
    for (const after of [4, 8, null]) {
      expect(checkChartPlace({ chart: 'books', after }, page, charts)).toBeUndefined();
    }
    expect(checkChartPlace({ chart: 'books', after: null }, { paragraphs: null }, charts)).toBeUndefined();
  });

  it('refuses a chart that is not declared, and names those that are', () => {
    expect(checkChartPlace({ chart: 'shelves', after: null }, { paragraphs: null }, charts)).toEqual({
      problem: 'found the chart "shelves", expected one that is declared.',
      hint: 'Declared: books, readers.',
    });
  });

  it('refuses a paragraph that stands on another page, where the chart would never be shown', () => {
    expect(checkChartPlace({ chart: 'books', after: 9 }, { paragraphs: [4, 8] }, charts)).toEqual({
      problem: 'found the chart "books" after paragraph 9, expected a paragraph of this page.',
      hint: 'The page holds paragraphs 4–8; null puts the chart at its end.',
    });
    expect(checkChartPlace({ chart: 'books', after: 1 }, { paragraphs: null }, charts)?.hint).toBe(
      'The page holds no paragraphs; null puts the chart at its end.',
    );
  });
});
