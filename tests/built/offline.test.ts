import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listKeptFiles } from '../../src/offline/kept-files.ts';
import { MANIFEST, readManifest } from '../../src/site/manifest.ts';
import { pageAt, readPages } from '../support/sites/built-pages.ts';
import { SITES } from '../support/sites/sites.ts';

describe.each(SITES)('keeping the site at $name', (site) => {
  const published = readManifest(readFileSync(join(site.folder, MANIFEST), 'utf8')) ?? [];

  it('is offered on three pages, with the size of all that is kept', () => {
    const offers = readPages(site).filter(({ document }) => document.querySelector('keep-offline'));
    expect(offers.map(({ file }) => file).sort()).toEqual([
      'about/index.html',
      'index.html',
      'report/index.html',
    ]);
    const sizes = listKeptFiles(published).map(({ path }) => statSync(join(site.folder, path)).size);
    const said = /\(([\d,]+) kB\)/.exec(
      pageAt(site, 'about/').document.querySelector('keep-offline')?.textContent ?? '',
    );
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    expect(Math.abs(Number(said?.[1]?.replaceAll(',', '')) - kilobytes)).toBeLessThan(2);
  });

  it('is done by a worker of one file, at the root that it answers for', () => {
    const [offer] = [...pageAt(site, '').document.querySelectorAll('keep-offline')];
    expect(offer?.getAttribute('data-worker')).toBe(`${site.base}offline-worker.js`);
    const worker = readFileSync(join(site.folder, 'offline-worker.js'), 'utf8');
    expect(worker).not.toMatch(/\bimport\b|\bexport\b/);
    expect(worker.length).toBeLessThan(6000);
  });

  it('puts what it has to say of an old copy at the end of the head that every page has', () => {
    const framed = readPages(site).filter(({ file }) => !file.startsWith('embed/'));
    for (const { html, document, file } of framed) {
      const [before = ''] = html.split('</header>');
      expect(before.split('<header').length, file).toBe(2);
      expect(document.querySelector('body > header'), file).not.toBeNull();
    }
  });
});
