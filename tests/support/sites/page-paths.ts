import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './sites.ts';

/** Every page's address below the base, from the files of the build: "./", "./about/", "./404.html". Never none. */
export const ALL_PAGES: readonly string[] = readdirSync(SITES[0].folder, {
  recursive: true,
  withFileTypes: true,
})
  .filter(({ name }) => name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name).slice(SITES[0].folder.length + 1))
  .map((file) => `./${file.replace(/index\.html$/, '')}`)
  .sort();
if (ALL_PAGES.length === 0)
  throw new Error(`found no page in ${SITES[0].folder}, expected a built site: npm run test:build.`);

/** One page of each kind, and every page that is the only one of its kind; of the permalinks the longest as well. */
export const PAGE_KINDS: readonly string[] = ALL_PAGES.filter((path) => {
  const [, folder = '', name = ''] = path.split('/');
  return name === '' || firstOf(folder) === path;
}).concat(longestOf('paragraph'));

function firstOf(folder: string): string | undefined {
  return ALL_PAGES.find((path) => path.startsWith(`./${folder}/`) && path !== `./${folder}/`);
}

function longestOf(folder: string): readonly string[] {
  const sizeOf = (path: string) => statSync(join(SITES[0].folder, path, 'index.html')).size;
  return ALL_PAGES.filter((path) => path.startsWith(`./${folder}/`))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, 1);
}
