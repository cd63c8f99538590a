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
  const paths = ['404.html', 'cards/site.png', 'charts/pay.png', '_headers', 'robots.txt', 'sitemap-0.xml'];
  const kept = listKeptFiles(paths.map((path) => ({ path, hash: HASH })));
  expect(kept.map(({ path }) => path)).toEqual(['404.html', 'charts/pay.png']);
});

test('a page is asked for by its folder, and any other file by its name', () => {
  expect(['index.html', 'about/index.html', '404.html', 'data/index.html.txt'].map(keptAddress)).toEqual([
    '',
    'about/',
    '404.html',
    'data/index.html.txt',
  ]);
});
