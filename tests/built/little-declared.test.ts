import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, pageAt, readPages, wordsOf } from '../support/sites/built-pages.ts';
import { FIXTURES } from '../support/sites/sites.ts';

/** Pages and files that show nothing but what was declared. */
const DECLARED = [
  'glossary/index.html',
  'statistics/index.html',
  'timeline/index.html',
  'topics/index.html',
  'data/events.csv',
  'data/statistics.csv',
  'data/statistics.json',
];

/** What a value that is not there leaves behind in a sentence. */
const LEFT_BEHIND =
  /\b(undefined|null|NaN)\b|\[object|\(\)|, ,|,\s*\.|\s[.,;:](\s|$)|\b0 (?!%)\w+|\ball one\b|\bERROR\b/;

/** What is shown on pages of its own once it is declared. */
const KINDS = ['events', 'glossary', 'statistics', 'topics'];

/** The sites of reports of which nothing of that kind is declared. */
const BARE = FIXTURES.filter(({ report }) =>
  KINDS.every((kind) => !existsSync(join(report, `content/${kind}.yaml`))),
);

describe.each(BARE)('the site of a report of which little is declared: $name', (site) => {
  it('says nothing of what is not there', () => {
    const faults = readPages(site).flatMap(({ document, file }) =>
      [...document.querySelectorAll('title, h1, h2, h3, p, li, dt, dd, meta[name="description"]')]
        .filter((element) => !element.closest('.report, [data-ui], pre'))
        .map((element) => element.getAttribute('content') ?? wordsOf(element))
        .filter((words) => LEFT_BEHIND.test(words))
        .map((words) => `${file}: ${words}`),
    );
    expect(faults).toEqual([]);
  });

  it('has no page and no file with nothing in it', () => {
    expect(DECLARED.filter((file) => existsSync(join(site.folder, file)))).toEqual([]);
    expect(listFiles(site).filter((file) => readFileSync(join(site.folder, file)).length === 0)).toEqual([]);
    const pages = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8').match(/(?<=<loc>)[^<]+/g) ?? [];
    const lost = pages.filter((page) => !existsSync(join(site.folder, new URL(page).pathname, 'index.html')));
    expect(lost).toEqual([]);
  });
});

describe('a report with a summary on its cover', () => {
  const site = FIXTURES.find(({ name }) => name === 'inspection');

  it('is opened with it, whole and in the voice of the report', () => {
    const summary = site && pageAt(site, '').document.querySelector('[aria-labelledby=summary]');
    expect([...(summary?.querySelectorAll('p.report') ?? [])].map(wordsOf)).toEqual([
      'Readers in Nethermoor are well looked after. Since the last inspection in 2016, opening hours have grown and the catalogue has been rewritten. The buildings have not kept pace with them.',
    ]);
  });
});

describe('a report of which some pages of the PDF are declared', () => {
  const [site] = FIXTURES.filter(({ report }) => existsSync(join(report, 'content/pages.yaml')));
  const citations = (path: string) =>
    site === undefined ? '' : wordsOf(pageAt(site, path).document.querySelector('.citations') as Element);
  const record = (key: string): { original?: string } =>
    JSON.parse(readFileSync(join(site?.folder ?? '', `data/units/${key}.json`), 'utf8'));

  it('cites these with their page, for readers and for the menu beside a number, and no others', () => {
    expect(citations('paragraph/9/')).toContain('para. 9, page 6 of the PDF');
    expect(record('paragraph-9').original).toBe('page 6 of the PDF');
    expect(citations('paragraph/3/')).not.toContain('of the PDF');
    expect(record('paragraph-3')).not.toHaveProperty('original');
  });

  it('cites what is counted anew by its own name and number', () => {
    expect(citations('conclusion/4/')).toContain('conclusion 4, page 9 of the PDF');
    expect(citations('conclusion/3/')).toContain('conclusion 3');
  });
});
