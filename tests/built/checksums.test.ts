import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, pageAt } from '../support/sites/built-pages.ts';
import { ALL_SITES } from '../support/sites/sites.ts';

test.each(ALL_SITES)('sha256.txt holds the checksum of every other file at $name', (site) => {
  const manifest = readFileSync(join(site.folder, 'data/sha256.txt'), 'utf8');
  const lines = listFiles(site)
    .filter((file) => file !== 'data/sha256.txt')
    .map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(site.folder, file)));
      return `${hash.digest('hex')}  ${file}\n`;
    });
  expect(manifest).toBe(lines.join(''));
});

test.each(ALL_SITES)('the page about the source links to the checksums at $name', (site) => {
  expect(pageAt(site, 'about/').document.querySelector('a[href$="/data/sha256.txt"]')).not.toBeNull();
});
