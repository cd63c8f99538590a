import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackIndex } from '../../src/search/index/packed-index';
import { SITES } from '../support/sites';

describe.each(SITES)('the search of the site at $name', ({ folder }) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const records = ['index', 'site'].flatMap((name) => unpackIndex(read(`search/${name}.json`)).records);

  it('gives the engine every record of the scan', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json'));
    const counts = Object.values(languages as Record<string, { page_count: number }>);
    expect(counts.map(({ page_count }) => page_count)).toEqual([records.length]);
  });

  it('finds paragraphs, actions, statistics, events and terms', () => {
    expect(new Set(records.map(({ kind }) => kind))).toEqual(
      new Set([
        'cover',
        'heading',
        'paragraph',
        'action',
        'grade',
        'judgement',
        'statistic',
        'event',
        'term',
      ]),
    );
  });
});
