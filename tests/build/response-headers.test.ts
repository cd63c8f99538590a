import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeHeaders } from '../../src/build/response-headers.ts';
import { describeForCaddy, describeForNginx } from '../../src/build/server-headers.ts';
import { headersAt } from '../support/sites/headers-file.ts';

const text = describeHeaders();
const at = (path: string) => Object.fromEntries(headersAt(text, path));

describe('the response headers', () => {
  it('let nobody frame a page, and everybody what is made for it', () => {
    expect(at('/about/')['content-security-policy']).toMatch(/; frame-ancestors 'none'$/);
    expect(at('/about/')['x-frame-options']).toBe('DENY');
    expect(at('/embed/a-chart/')['content-security-policy']).toMatch(/; frame-ancestors \*$/);
    expect(at('/embed/a-chart/')['x-frame-options']).toBeUndefined();
  });

  // Both policies govern: without hashes, a default, style or script source in the header would block every page.
  it('leave inline styles and scripts to the policy of the page', () => {
    for (const path of ['/', '/embed/a-chart/']) {
      expect(at(path)['content-security-policy']).not.toMatch(/default-src|style-src|script-src|sha256/);
      for (const directive of ["base-uri 'none'", "object-src 'none'", "frame-src 'none'"])
        expect(at(path)['content-security-policy']).toContain(directive);
    }
  });

  it('are the same everywhere in what protects readers', () => {
    for (const path of [
      '/',
      '/embed/a-chart/',
      '/data/report.json',
      '/_astro/a.js',
      '/search/index.1f9c03d2.json',
    ]) {
      expect(at(path), path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'strict-transport-security': expect.stringMatching(/^max-age=\d{8}$/),
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
    }
  });

  it('let pages of other origins read data, charts and preview pictures, and nothing else', () => {
    const origin = (path: string) => at(path)['access-control-allow-origin'];
    for (const path of [
      '/data/report.json',
      '/data/units/paragraph-1.json',
      '/charts/a.csv',
      '/cards/site.png',
    ])
      expect(origin(path), path).toBe('*');
    for (const path of ['/', '/about/', '/embed/a/', '/search/index.1f9c03d2.json', '/_astro/a.js'])
      expect(origin(path), path).toBeUndefined();
  });

  it('keep for a year what has a hash in its name, and ask again for all else', () => {
    const cache = (path: string) => at(path)['cache-control'];
    for (const path of [
      '/_astro/a.B1.js',
      '/_astro/fonts/f.woff2',
      '/pagefind/fragment/en_1.pf_fragment',
      '/pagefind/pagefind.en_1.pf_meta',
      '/search/index.1f9c03d2.json',
    ])
      expect(cache(path), path).toBe('public, max-age=31536000, immutable');
    for (const path of [
      '/',
      '/search/',
      '/pagefind/pagefind.js',
      '/data/report.json',
      '/offline-worker.js',
      '/favicon.svg',
    ])
      expect(cache(path), path).toBe('no-cache');
  });

  it('name the types that few hosts know', () => {
    expect(at('/data/citation.bib')['content-type']).toBe('application/x-bibtex; charset=utf-8');
    expect(at('/data/citation.ris')['content-type']).toBe(
      'application/x-research-info-systems; charset=utf-8',
    );
  });

  // Hosts that read the file refuse longer lines; with the hashes of every page in them they grew with the site.
  it('stand in lines of fewer than 2,000 characters', () => {
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });

  it('are the same for nginx and Caddy (npm run headers writes them)', () => {
    const nginx = readFileSync('deploy/nginx.conf', 'utf8');
    expect(nginx).toContain(describeForNginx().maps);
    expect(nginx).toContain(describeForNginx().server);
    expect(readFileSync('deploy/Caddyfile', 'utf8')).toContain(describeForCaddy());
  });
});
