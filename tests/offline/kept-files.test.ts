import { expect, test } from 'vitest';
import { keptAddress, listKeptFiles } from '../../src/offline/kept-files.ts';
import { manifestLine, readManifest } from '../../src/site/manifest.ts';

const HASH = '0123456789abcdef'.repeat(4);

test('a manifest gives back the files that it was written from', () => {
  const files = [
    { path: 'about/index.html', hash: HASH },
    { path: 'charts/two words.csv', hash: HASH },
  ];
  expect(readManifest(files.map(manifestLine).join(''))).toEqual(files);
});

// A network where one has to log in answers every address with a page of its own.
test.each(['', '<!doctype html>\n', `${HASH}  a\nnot a line\n`, `${HASH.toUpperCase()}  a\n`])(
  'another text is no manifest: %j',
  (text) => expect(readManifest(text)).toBeUndefined(),
);

test('a copy holds what a reader can reach, and nothing else', () => {
  const reached = ['404.html', 'charts/pay.png', 'data/cards.csv', 'search/index.1f9c03d2.json'];
  const others = ['cards/site.png', '_headers', 'offline-worker.js', 'robots.txt'];
  const kept = listKeptFiles([...others, ...reached].map((path) => ({ path, hash: HASH })));
  expect(kept.map(({ path }) => path)).toEqual(reached);
});

// That search engines alone ask for it was the assumption: where no page stands, readers are offered addresses from it.
test('a copy holds the list of pages that an address without one is compared with', () => {
  expect(listKeptFiles([{ path: 'sitemap-0.xml', hash: HASH }])).toHaveLength(1);
});

test('a page is asked for by its folder, and any other file by its name', () => {
  expect(['index.html', 'about/index.html', '404.html', 'data/index.html.txt'].map(keptAddress)).toEqual([
    '',
    'about/',
    '404.html',
    'data/index.html.txt',
  ]);
});
