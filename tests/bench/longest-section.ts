import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path of the section that has the longest page, from the first list of the sections' navigation. */
export function longestSection(folder: string): string {
  const read = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
  const [, list = ''] = /<nav class="sections"[\s\S]*?<ul[^>]*>([\s\S]*?)<\/ul>/.exec(read('report')) ?? [];
  const paths = [...list.matchAll(/href="([^"]+)"/g)].flatMap(([, path = '']) =>
    path === '/' ? [] : [path],
  );
  const [longest] = paths.toSorted((a, b) => read(b).length - read(a).length);
  if (longest === undefined) throw new Error(`found no sections in ${folder}, expected a site built at "/".`);
  return longest;
}
