import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages } from '../support/sites/built-pages.ts';
import { listLinks, listReferences } from '../support/sites/links.ts';
import { type TestedSite, ALL_SITES } from '../support/sites/sites.ts';

/** Why an address of the site leads nowhere, or undefined when it is sound. */
function faultOf(url: URL, site: TestedSite): string | undefined {
  if (url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return 'is not below the base';
  const path = decodeURI(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(site.folder, file))) return 'has no file';
  const [id = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:');
  if (id === '') return undefined;
  const page = readPages(site).find((one) => one.file === file);
  return page?.document.getElementById(id) ? undefined : 'names an id that is not there';
}

describe.each(ALL_SITES)('the site at $name', (site) => {
  const pages = readPages(site);

  it('has no link, form or asset that leads nowhere or out of the base', () => {
    const firstPages = new Map<string, string>();
    for (const page of pages) {
      for (const { url } of listLinks(page)) {
        if (!firstPages.has(url.href)) firstPages.set(url.href, page.file);
      }
    }
    const faults = [...firstPages].flatMap(([href, file]) => {
      const fault = faultOf(new URL(href), site);
      return fault ? [`${href} ${fault}, first on ${file}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('loads nothing from another origin', () => {
    const foreign = pages.flatMap((page) =>
      listLinks(page)
        .filter(({ url, element }) => url.origin !== site.origin && !element.matches('a, area'))
        .map(({ url }) => `${page.file}: ${url.href}`),
    );
    expect(foreign).toEqual([]);
  });

  it('gives every id once on a page', () => {
    const repeated = pages.flatMap(({ document, file }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
    });
    expect(repeated).toEqual([]);
  });

  it('refers from labels, controls and descriptions only to ids that are there', () => {
    const lost = pages.flatMap((page) =>
      listReferences(page)
        .filter((id) => !page.document.getElementById(id))
        .map((id) => `${page.file}: ${id}`),
    );
    expect(lost).toEqual([]);
  });

  it('lists in its sitemap every page that is its own canonical address, and only existing ones', () => {
    const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    const faults = listed.filter((address) => faultOf(new URL(address), site));
    expect(faults).toEqual([]);
    const canonical = pages
      .filter(({ file }) => file !== '404.html')
      .map(({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '');
    // Both ways: only the pages that were missing used to be looked for.
    expect([...new Set(canonical)].sort()).toEqual([...listed].sort());
    const index = readFileSync(join(site.folder, 'sitemap-index.xml'), 'utf8');
    expect(index).toContain(`<loc>${site.origin}${site.base}sitemap-0.xml</loc>`);
  });

  it('lets every robot read everything and names the sitemap', () => {
    const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
    expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site.origin}${site.base}sitemap-index.xml\n`);
  });
});
