import { describe, expect, it } from 'vitest';
import { readPages, wordsOf } from '../../support/sites/built-pages.ts';
import { SITES } from '../../support/sites/sites.ts';

describe.each(SITES)('every page of the site at $name', (site) => {
  /** A chart made to be framed elsewhere is no page of its own: it has neither masthead nor footer. */
  const pages = readPages(site).filter(({ file }) => !file.startsWith('embed/'));

  it('names source, year and licence, and says that the site is independent', () => {
    for (const { document, file } of pages) {
      const footer = wordsOf(document.querySelector('body > footer') ?? document.createElement('p'));
      expect(footer, file).toContain(
        'Source: Ofsted, Inspection of local authority arrangements for the protection of children: Peterborough City Council, 2013.',
      );
      expect(footer, file).toContain(
        '© Crown copyright 2013, reproduced without adaptation for non-commercial purposes.',
      );
      expect(footer, file).toContain('independent of Ofsted and of Peterborough City Council');
    }
  });

  it('says that it is not the present, and when there were later inspections', () => {
    for (const { document, file } of pages) {
      const line = document.querySelector('body > header > p');
      expect(line && wordsOf(line), file).toBe(
        'A record of 2013, not the present. Inspected again in 2015, 2018 and 2023',
      );
      expect(line?.querySelector('a')?.getAttribute('href'), file).toMatch(/\/#later$/);
    }
  });
});
