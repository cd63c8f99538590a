import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackIndex } from '../../src/search/index/packed-index';
import { parseQuery } from '../../src/search/scan/query';
import { prepareScan, scan } from '../../src/search/scan/scan';
import { listFiles, pageAt, readPages, sectionPages, wordsOf } from '../support/sites/built-pages';
import { ALL_SITES, FIXTURES, type TestedSite } from '../support/sites/sites';
import { lineWords, sourceWords, splitWords } from '../support/sites/source-words';

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

/** Elements whose words stand apart from those before and after them. */
const APART =
  'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, .number, sup, button, b[data-ui], .marker';

/** What the site adds to the report's words: the way on, numbers of items, captions, the offer to keep it, a list for paper. */
const ADDED = 'nav, .action > .number, p[data-ui], .keep, .contents.print-only';

/** The words of the report that the page of the whole report prints. */
function printedWords(site: TestedSite): readonly string[] {
  const main = pageAt(site, 'report/').document.querySelector('main')?.cloneNode(true) as Element;
  for (const part of main.querySelectorAll(ADDED)) part.remove();
  for (const element of main.querySelectorAll(APART)) {
    element.before(' ');
    element.after(' ');
  }
  return splitWords(main.textContent ?? '');
}

function omittedWords(site: TestedSite): readonly string[] {
  const lines = [...pageAt(site, 'about/').document.querySelectorAll('tbody td code')];
  return lines.flatMap(({ textContent }) => lineWords(textContent ?? ''));
}

/** The units of the report with their own words, as the section pages print them. */
function unitsOf(site: TestedSite) {
  return sectionPages(site).flatMap(({ document }) =>
    [...document.querySelectorAll('.paragraph[id], .action[id]')].map((unit) => {
      const own = unit.cloneNode(true) as Element;
      for (const note of own.querySelectorAll('.footnote, .marker')) note.remove();
      return { id: unit.id, words: wordsOf(own) };
    }),
  );
}

describe.each(ALL_SITES)('the report of the site $name', (site) => {
  // Words were once counted with their labels and calls for notes left out, and notes that nothing calls for stood nowhere.
  it('prints every word of the source once on the page of the whole report, but for what /about/ lists', () => {
    const printed = [...printedWords(site), ...omittedWords(site)].sort();
    expect(printed).toEqual([...sourceWords(site.report)].sort());
  });

  it('has an address for every unit, which stands on one section page', () => {
    const ids = unitsOf(site).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(15);
    expect(new Set(ids).size).toBe(ids.length);
    const lost = ids.filter(
      (id) => !existsSync(join(site.folder, id.replace(/-(?=[\w.]+$)/, '/'), 'index.html')),
    );
    expect(lost).toEqual([]);
  });

  it('is found by search wherever it mentions a word', () => {
    const file = listFiles(site).find((one) => /^search\/index\.[^/]+\.json$/.test(one)) ?? '';
    const entries = prepareScan(unpackIndex(readFileSync(join(site.folder, file), 'utf8')));
    const units = unitsOf(site).map(({ id, words }) => ({ id, words: new Set(plainWords(words)) }));
    const sample = [...new Set(units.flatMap(({ words }) => [...words]))].filter((_, at) => at % 7 === 0);
    for (const word of sample) {
      const found = new Set(
        scan(entries, parseQuery(`"${word}"`)).map(({ record }) => `${record.kind}-${record.id}`),
      );
      const missed = units.filter(({ id, words }) => words.has(word) && !found.has(id)).map(({ id }) => id);
      expect([word, missed]).toEqual([word, []]);
    }
  });
});

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

/** The words of a text that are letters alone, in small letters. */
function plainWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/(?<![\p{L}\p{N}’'.,-])\p{L}{3,}(?![\p{L}\p{N}’'-]|[.,]\p{L})/gu) ??
    []) as string[];
}
