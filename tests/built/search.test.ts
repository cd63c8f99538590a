import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { unpackIndex } from '../../src/search/index/packed-index.ts';
import { SEARCH_FILE } from '../../src/search/index/search-file.ts';
import { sitesThatDeclare } from '../support/sites/declared-sites.ts';
import { ALL_SITES } from '../support/sites/sites.ts';

describe.each(ALL_SITES)('the search of the site at $name', ({ folder }) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = listFilesRead(folder);
  const records = listRecords(folder);

  it('reads two files, each named by a hash of what is in it, which may therefore be kept for good', () => {
    expect(files.map((file) => file.replace(/\..*/, ''))).toEqual(['index', 'site']);
    for (const file of files) {
      const hash = createHash('sha256')
        .update(read(`search/${file}`))
        .digest('hex');
      expect(hash.startsWith(file.split('.')[1] ?? '?'), file).toBe(true);
    }
  });

  it('gives the engine every record of the scan', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json'));
    const counts = Object.values(languages as Record<string, { page_count: number }>);
    expect(counts.map(({ page_count }) => page_count)).toEqual([records.length]);
  });
});

const everything = sitesThatDeclare('findings', 'statistics', 'events', 'terms');

test.each(everything)(
  'search at $name finds paragraphs, actions, statistics, events and terms',
  ({ folder }) => {
    const kinds = listRecords(folder).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
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
  },
);

function listFilesRead(folder: string): readonly string[] {
  return readdirSync(join(folder, 'search')).filter((file) => SEARCH_FILE.test(file));
}

function listRecords(folder: string) {
  return listFilesRead(folder).flatMap(
    (file) => unpackIndex(readFileSync(join(folder, 'search', file), 'utf8')).records,
  );
}
