import { expect, it } from 'vitest';
import { neighboursOf, openingWords, sectionHolding } from '../../src/report/unit-context';

const declare = (slug: string, paragraphs: readonly [number, number] | null) => ({
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
  const pages = [declare('record', null), declare('first', [1, 3]), declare('second', [4, 6])];
  expect([1, 3, 4, 6].map((number) => sectionHolding(pages, number).slug)).toEqual([
    'first',
    'first',
    'second',
    'second',
  ]);
  expect(() => sectionHolding(pages, 7)).toThrow(new RangeError('no section page holds paragraph 7'));
});

it('shortens a text between words', () => {
  expect(openingWords('The library opens', 17)).toBe('The library opens');
  expect(openingWords('The library opens daily.', 17)).toBe('The library …');
  expect(openingWords('Incomprehensibilities', 10)).toBe('Incompreh …');
});
