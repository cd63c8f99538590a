import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackIndex } from '../../src/search/index/packed-index.ts';
import { parseQuery } from '../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../src/search/scan/scan.ts';
import { listFiles, pageAt, sectionPages, wordsOf } from '../support/sites/built-pages.ts';
import { ALL_SITES, type TestedSite } from '../support/sites/sites.ts';
import { lineWords, sourceWords, splitWords } from '../support/sites/source-words.ts';

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

/** The words of a text that are letters alone, in small letters. */
function plainWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/(?<![\p{L}\p{N}’'.,-])\p{L}{3,}(?![\p{L}\p{N}’'-]|[.,]\p{L})/gu) ??
    []) as string[];
}
