import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, listFiles, readPages } from '../support/sites/built-pages.ts';
import { SITES, type TestedSite } from '../support/sites/sites.ts';

const measured = new Map<string, number>();

/** Bytes as brotli makes them with a quality from 0 to 11; measured once, for pages share their scripts. */
function sizeOf(content: string | Buffer, quality: number): number {
  const key = `${quality} ${content}`;
  const size =
    measured.get(key) ??
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  measured.set(key, size);
  return size;
}

/** Bytes as a careful host sends them; what is small enough after a quick compression is not compressed better. */
function bestSizeOf(contents: readonly (string | Buffer)[], most: number): number {
  const sum = (quality: number) => contents.reduce((size, content) => size + sizeOf(content, quality), 0);
  const quick = sum(5);
  return quick <= most ? quick : sum(11);
}

/** Pages that the browser fills in: opening one is the interaction. */
const TOOLS = /^(extract|search)\//;

/** The whole report is one page for print, for the browser's own find and for keeping: it cannot come in one round trip. */
const WHOLE_REPORT = ['report/index.html', 22_000] as const;

const IMPORT = /(?:\bimport|\bfrom)\s*["']([^"']+\.js)["']/g;

/** The script files that a page itself names: its own, and those to preload. */
function namedScripts({ document }: BuiltPage, site: TestedSite): readonly string[] {
  return [...document.querySelectorAll('script[src], link[rel="modulepreload"]')]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
    .map((path) => path.slice(site.base.length));
}

/** The script files that a page loads before anyone touches it: those that it names, and what these import. */
const loadedScripts = (page: BuiltPage, site: TestedSite): ReadonlySet<string> =>
  withImports(namedScripts(page, site), site);

/** Script files with all that they import, and what that imports. */
function withImports(scripts: readonly string[], site: TestedSite): ReadonlySet<string> {
  const files = new Set(scripts);
  for (const file of files) for (const imported of importsOf(file, site)) files.add(imported);
  return files;
}

/** What a script file imports before it runs. */
function importsOf(file: string, site: TestedSite): readonly string[] {
  const source = readFileSync(join(site.folder, file), 'utf8');
  return [...source.matchAll(IMPORT)].map(([, path = '']) => join(dirname(file), path));
}

describe.each(SITES)('the bytes of the site at $name', (site) => {
  it('are at most 14,600 for the text and style of each page: one round trip', () => {
    for (const { document, html, file } of readPages(site)) {
      expect(document.querySelectorAll('link[rel="stylesheet"]'), file).toHaveLength(0);
      const most = file === WHOLE_REPORT[0] ? WHOLE_REPORT[1] : 14_600;
      expect(bestSizeOf([html], most), file).toBeLessThanOrEqual(most);
    }
  });

  it('are at most 3,000 of script before any interaction, on every page that is not itself a tool', () => {
    for (const page of readPages(site).filter(({ file }) => !TOOLS.test(file))) {
      const files = [...loadedScripts(page, site)].map((file) => readFileSync(join(site.folder, file)));
      const inline = [...page.document.querySelectorAll('script:not([src]):not([type])')];
      const scripts = [...files, ...inline.map(({ textContent }) => textContent ?? '')];
      expect(bestSizeOf(scripts, 3_000), page.file).toBeLessThanOrEqual(3_000);
    }
  });

  it('are at most 20,000 for the first result below a box: the text, and the scripts that find and show it', () => {
    const shows = listFiles(site).filter((file) => /^_astro\/first-results\.[\w-]+\.js$/.test(file));
    expect(shows).toHaveLength(1);
    const home = readPages(site).find(({ file }) => file === 'index.html');
    if (!home) throw new Error('a site has its overview');
    const before = loadedScripts(home, site);
    const text = `search/${home.document.body.dataset['searched']}.json`;
    const fetched = [text, ...[...withImports(shows, site)].filter((file) => !before.has(file))];
    expect(fetched.length).toBeGreaterThan(2);
    const contents = fetched.map((file) => readFileSync(join(site.folder, file)));
    expect(bestSizeOf(contents, 20_000)).toBeLessThanOrEqual(20_000);
  });

  it('are at most 24,000 for the one font file, which every page preloads that is not framed elsewhere', () => {
    const fonts = listFiles(site).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts).toHaveLength(1);
    expect(readFileSync(join(site.folder, fonts[0] ?? '')).length).toBeLessThanOrEqual(24_000);
    for (const { document, file } of readPages(site).filter((page) => !page.file.startsWith('embed/'))) {
      const preloads = [...document.querySelectorAll('link[rel="preload"][as="font"]')];
      const wheres = preloads.map((link) => link.getAttribute('media'));
      expect(wheres, file).toEqual(['(min-width:48rem)', null]);
      expect(new Set(preloads.map((link) => link.getAttribute('href'))), file).toEqual(
        new Set([`${site.base}${fonts[0]}`]),
      );
    }
  });

  it('make at most 1,200 elements on every page', () => {
    for (const { document, file } of readPages(site)) {
      expect(document.querySelectorAll('*').length, file).toBeLessThanOrEqual(1_200);
    }
  });

  // That a page's scripts are few was the assumption: those of the extract were, and came in a chain, a round trip each.
  it('come in at most two steps of scripts: those that a page names, and what these import', () => {
    for (const page of readPages(site)) {
      const named = namedScripts(page, site);
      const steps = new Set([...named, ...named.flatMap((file) => importsOf(file, site))]);
      expect(
        [...loadedScripts(page, site)].filter((file) => !steps.has(file)),
        page.file,
      ).toEqual([]);
    }
  });

  // The scripts of the search page were not asked about, which come when its box is touched: two of them came a round trip late.
  it.each([
    ['first-results', 'index.html'],
    ['search-page', 'search/index.html'],
  ])('come in one step once a box is touched: %s imports only what comes beside it', (name, opened) => {
    const page = readPages(site).find(({ file }) => file === opened);
    const script = listFiles(site).find((file) => file.startsWith(`_astro/${name}.`));
    if (!page || !script) throw new Error(`${site.name} has no ${opened}, or no ${name}.`);
    const there = new Set([script, ...loadedScripts(page, site)]);
    const late = [...withImports([script], site)].filter((file) => !there.has(file));
    expect(late).toEqual([expect.stringMatching(/^_astro\/search-scan\./)]);
  });

  it('come in at most seven requests: the page, its font, its icon, and scripts', () => {
    for (const page of readPages(site).filter(({ file }) => !TOOLS.test(file))) {
      const other = [...page.document.querySelectorAll('link[rel="preload"], link[rel="icon"], img[src]')];
      const files = new Set(other.map((one) => one.getAttribute('href') ?? one.getAttribute('src')));
      expect(1 + files.size + loadedScripts(page, site).size, page.file).toBeLessThanOrEqual(7);
    }
  });
});
