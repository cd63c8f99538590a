import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './sites';

/** Every page's address below the base, from the files of the build: "./", "./about/", "./404.html". */
export const ALL_PAGES: readonly string[] = readdirSync(SITES[0].folder, {
  recursive: true,
  withFileTypes: true,
})
  .filter(({ name }) => name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name).slice(SITES[0].folder.length + 1))
  .map((file) => `./${file.replace(/index\.html$/, '')}`)
  .sort();

/** One page of each kind, and every page that is the only one of its kind: all but most of the permalinks. */
export const PAGE_KINDS: readonly string[] = ALL_PAGES.filter((path) => {
  const [, folder = '', name = ''] = path.split('/');
  return name === '' || firstOf(folder) === path;
}).concat('./paragraph/61/');

function firstOf(folder: string): string | undefined {
  return ALL_PAGES.find((path) => path.startsWith(`./${folder}/`) && path !== `./${folder}/`);
}
