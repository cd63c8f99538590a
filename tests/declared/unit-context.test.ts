import { expect, it } from 'vitest';
import { arrangeSections } from '../../src/declared/section-page.ts';
import { neighboursOf, sectionHolding, sectionAt } from '../../src/declared/unit-context.ts';
import { readSmall } from '../support/reports/small-report.ts';

const declare = (slug: string, paragraphs: readonly [string, string] | null) => ({
  slug,
  title: slug,
  order: 1,
  headings: [],
  paragraphs,
  area: null,
});

it('knows the units before and after one', () => {
  expect(neighboursOf(['a', 'b', 'c'], 'b')).toEqual({ before: 'a', after: 'c' });
  expect(neighboursOf(['a', 'b', 'c'], 'a')).toEqual({ before: undefined, after: 'b' });
  expect(neighboursOf(['a', 'b', 'c'], 'c')).toEqual({ before: 'b', after: undefined });
});

it('finds the page that holds a paragraph', () => {
  const pages = [
    { slug: 'record', labels: [] },
    { slug: 'first', labels: ['1', '2', '3'] },
    { slug: 'second', labels: ['4', '5', '6'] },
  ];
  expect(['1', '3', '4', '6'].map((label) => sectionHolding(pages, label).slug)).toEqual([
    'first',
    'first',
    'second',
    'second',
  ]);
  expect(() => sectionHolding(pages, '7')).toThrow(new RangeError('no section page holds paragraph 7'));
});

it('finds the page that holds a line', () => {
  const report = readSmall();
  const headings = report.sections.map(({ heading }) => heading);
  const pages = arrangeSections(report, [
    { ...declare('text', ['1', '4']), headings: headings.slice(0, -1), area: 'Opening hours' },
    { ...declare('record', null), headings: headings.slice(-1), order: 2 },
  ]);
  expect(sectionAt(pages, 19).slug).toBe('text');
  expect(sectionAt(pages, 34).slug).toBe('record');
  expect(() => sectionAt(pages.slice(0, 1), 34)).toThrow(new RangeError('no section page holds line 34'));
});
