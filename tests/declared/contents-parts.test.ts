import { describe, expect, it } from 'vitest';
import { divideSections, divideUnits, namePart, sectionsAround } from '../../src/declared/contents-parts.ts';

const make = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) => ({
    labels: Array.from({ length }, (_, place) => String(at * length + place + 1)),
  }));

describe('divideSections', () => {
  it('keeps the sections of a short report together', () => {
    expect(divideSections(make(10, 9))).toEqual([make(10, 9)]);
    expect(divideSections([])).toEqual([]);
  });

  // The list of paragraphs was assumed to fit on one page, whatever the report.
  it('divides many sections, and sections of many paragraphs, in order and without loss', () => {
    for (const sections of [make(855, 12), make(10, 1000), [...make(3, 200), { labels: [] }]]) {
      const parts = divideSections(sections);
      expect(parts.flat()).toEqual(sections);
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(40);
    }
    expect(divideSections(make(10, 1000))).toHaveLength(10);
    expect(divideSections(make(855, 12))).toHaveLength(22);
  });
});

describe('sectionsAround', () => {
  const many = Array.from({ length: 855 }, (_, at) => at);

  it('gives all sections of a report that has few', () => {
    expect(sectionsAround(many.slice(0, 40), 3)).toHaveLength(40);
  });

  it('gives eleven of many: the place and its neighbours, also at either end', () => {
    expect(sectionsAround(many, 100)).toEqual([95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105]);
    expect(sectionsAround(many, 0)).toEqual(many.slice(0, 11));
    expect(sectionsAround(many, -1)).toEqual(many.slice(0, 11));
    expect(sectionsAround(many, 854)).toEqual(many.slice(-11));
  });
});

describe('namePart', () => {
  it('names the first and last section and all paragraphs between', () => {
    const record = { title: 'Record', paragraphs: null };
    const help = { title: 'Help', paragraphs: ['3', '8'] as const };
    expect(namePart([help, { title: 'Practice', paragraphs: ['9', '12'] }, record])).toEqual({
      title: 'Help to Record',
      paragraphs: ['3', '12'],
    });
    expect(namePart([help])).toEqual({ title: 'Help', paragraphs: ['3', '8'] });
    expect(namePart([record])).toEqual({ title: 'Record', paragraphs: undefined });
  });
});

// A topic's page was assumed to hold all of its passages, whatever the report.
describe('divideUnits', () => {
  it('keeps few units together, and divides many in order and without loss', () => {
    const units = Array.from({ length: 101 }, (_, at) => at);
    expect(divideUnits([])).toEqual([]);
    expect(divideUnits(units.slice(0, 40))).toEqual([units.slice(0, 40)]);
    expect(divideUnits(units).map((part) => part.length)).toEqual([40, 40, 21]);
    expect(divideUnits(units).flat()).toEqual(units);
  });
});
