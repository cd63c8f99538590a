import { describe, expect, it } from 'vitest';
import { checkChartPlace, sectionSchema } from '../../src/declared/section.ts';

const DECLARED = { title: 'A section', order: 1, headings: ['One'], paragraphs: ['1', '2'], area: null };

const faults = (data: unknown) =>
  sectionSchema
    .safeParse(data)
    .error?.issues.map(({ path, message }) => [path.join('.'), message].join(': '));

describe('the front matter of a section page', () => {
  it('is accepted when it is complete, with or without paragraphs and area', () => {
    expect(sectionSchema.parse(DECLARED)).toMatchObject(DECLARED);
    const without = { ...DECLARED, paragraphs: null, area: 'One' };
    expect(sectionSchema.parse(without)).toMatchObject(without);
  });

  it('is refused with a key that is not known', () => {
    expect(faults({ ...DECLARED, heading: 'One' })).toEqual([': Unrecognized key: "heading"']);
  });

  it.each(Object.keys(DECLARED))('is refused without %s', (key) => {
    const { [key as keyof typeof DECLARED]: _, ...rest } = DECLARED;
    expect(faults(rest)?.[0]).toMatch(new RegExp(`^${key}: Invalid input`));
  });

  it('is refused with a place that is no whole number from 1', () => {
    expect(faults({ ...DECLARED, order: 0 })?.[0]).toMatch(/^order: /);
    expect(faults({ ...DECLARED, order: 1.5 })?.[0]).toMatch(/^order: /);
  });

  it('is refused with anything but two numbers as paragraphs', () => {
    expect(faults({ ...DECLARED, paragraphs: [1] })?.[0]).toMatch(/^paragraphs/);
    expect(faults({ ...DECLARED, paragraphs: '1-2' })?.[0]).toMatch(/^paragraphs/);
  });
});

const empty = { paragraphs: null, labels: [] };
const page = { paragraphs: ['4', '8'], labels: ['4', '5', '6', '7', '8'] } as const;
const charts = [{ id: 'books' }, { id: 'readers' }];

describe('checkChartPlace', () => {
  it('accepts a chart below a paragraph of the page, and at its end', () => {
    for (const after of ['4', '8', null]) {
      expect(checkChartPlace({ chart: 'books', after }, page, charts)).toBeUndefined();
    }
    expect(checkChartPlace({ chart: 'books', after: null }, empty, charts)).toBeUndefined();
  });

  it('refuses a chart that is not declared, and names those that are', () => {
    expect(checkChartPlace({ chart: 'shelves', after: null }, empty, charts)).toEqual({
      problem: 'found the chart "shelves", expected one that is declared.',
      hint: 'Declared, the nearest first: readers, books.',
    });
  });

  it('refuses a paragraph that stands on another page, where the chart would never be shown', () => {
    expect(checkChartPlace({ chart: 'books', after: '9' }, page, charts)).toEqual({
      problem: 'found the chart "books" after paragraph 9, expected a paragraph of this page.',
      hint: 'The page holds paragraphs 4–8; null puts the chart at its end.',
    });
    expect(checkChartPlace({ chart: 'books', after: '1' }, empty, charts)?.hint).toBe(
      'The page holds no paragraphs; null puts the chart at its end.',
    );
  });
});
