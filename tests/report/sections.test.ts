import { describe, expect, it } from 'vitest';
import { listSections, slugOf } from '../../src/report/sections.ts';
import { readLines } from '../support/reports/read-lines.ts';

describe('the sections of a report', () => {
  it('have ids of their own, and know what they stand below', () => {
    const report = readLines([
      '## Part',
      '1. One.',
      '### Notes',
      '2. Two.',
      '## Next',
      '### Notes',
      '3. Three.',
    ]);
    expect(listSections(report).map(({ id, above }) => [id, above.map(({ heading }) => heading)])).toEqual([
      ['part', []],
      ['notes', ['Part']],
      ['next', []],
      ['notes-2', ['Next']],
    ]);
  });

  it.each([
    ['Children’s services: good', 'childrens-services-good'],
    ['2.1 Émile', '2-1-emile'],
    ['…', 'section'],
  ])('have ids from their headings: %s', (heading, id) => {
    expect(slugOf(heading)).toBe(id);
  });
});
