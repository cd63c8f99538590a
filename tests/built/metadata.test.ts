import { describe, expect, it } from 'vitest';
import { readPages, wordsOf } from '../support/sites/built-pages.ts';
import { gatherFacts } from '../../src/report/facts.ts';
import { DECLARED_SITES } from '../support/sites/declared-sites.ts';
import type { TestedSite } from '../support/sites/sites.ts';

/** A chart made to be framed elsewhere is no page of its own: it has neither masthead nor footer. */
const pagesOf = (site: TestedSite) => readPages(site).filter(({ file }) => !file.startsWith('embed/'));

describe.each(DECLARED_SITES)('every page of the site at $name', (site) => {
  const { publication, report } = site.declared;
  const pages = pagesOf(site);
  const attributeOf = (document: Document, selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? '';

  it('says which English it is in', () => {
    const others = pages.filter(({ document }) => document.documentElement.lang !== publication.language);
    expect(others.map(({ file }) => file)).toEqual([]);
  });

  it('has one heading of the first level, and skips no level below it', () => {
    for (const { document, file } of pages) {
      expect(document.querySelectorAll('h1'), file).toHaveLength(1);
      const levels = [...document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')].map(({ tagName }) =>
        Number(tagName.slice(1)),
      );
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skips, file).toEqual([]);
    }
  });

  it.each([
    ['title', ({ document }: { document: Document }) => document.title],
    [
      'description',
      ({ document }: { document: Document }) => attributeOf(document, 'meta[name="description"]', 'content'),
    ],
  ])('has a %s that no other page has', (_, read) => {
    const texts = pages.map(read);
    expect(texts.filter((text, index) => text.trim() === '' || texts.indexOf(text) !== index)).toEqual([]);
  });

  it('names its canonical address and its link preview', () => {
    for (const { document, file, url } of pages) {
      const meta = (name: string) => attributeOf(document, `meta[property="og:${name}"]`, 'content');
      const canonical = attributeOf(document, 'link[rel="canonical"]', 'href');
      expect(canonical, file).toMatch(`${site.origin}${site.base}`);
      expect(meta('title'), file).toBe(document.title);
      expect(meta('description'), file).toBe(attributeOf(document, 'meta[name="description"]', 'content'));
      expect(meta('url'), file).toBe(url.href);
      expect(meta('site_name'), file).not.toBe('');
      expect(meta('type'), file).toBe('article');
      expect(meta('locale'), file).toBe(publication.language.replace('-', '_'));
      expect(attributeOf(document, 'link[rel="icon"]', 'href'), file).toBe(`${site.base}favicon.svg`);
    }
  });

  const year = gatherFacts(report).copyright?.year;

  it('describes the report and the way to the page as JSON-LD', () => {
    for (const { document, file, url } of pages) {
      const script = document.querySelector('script[type="application/ld+json"]');
      const data: unknown = JSON.parse(script?.textContent ?? '');
      const items = Array.isArray(data) ? data : [data];
      expect(items, file).toContainEqual(
        expect.objectContaining({
          '@type': 'Report',
          inLanguage: publication.language,
          ...(year && { copyrightYear: year }),
          '@id': site.origin + site.base,
          url: site.origin + site.base,
        }),
      );
      const trail = items.find((item) => item['@type'] === 'BreadcrumbList');
      const breadcrumb = document.querySelectorAll('nav.crumbs li');
      if (!trail) continue;
      expect(trail.itemListElement.at(-1).item, file).toBe(url.href);
      const names = trail.itemListElement.map(({ name }: { name: string }) => name);
      if (breadcrumb.length > 0) expect([...breadcrumb].map(wordsOf), file).toEqual(names);
    }
  });
});
